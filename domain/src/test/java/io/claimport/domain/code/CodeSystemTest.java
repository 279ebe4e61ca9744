package io.claimport.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSystemTest {

  @ParameterizedTest
  @CsvSource({
    "99213, CPT",
    "0001F, CPT",
    "0075T, CPT",
    "0001U, CPT",
    "0004M, CPT",
    "D1110, CDT",
    "J1885, HCPCS",
    "V2020, HCPCS",
    "W0000, OTHER",
    "0450, REVENUE",
    "450, REVENUE",
    "12345-6789-01, NDC",
    "1234-5678-90, NDC",
    "12345-678-90, NDC",
    "12345-6789-0, NDC",
    "12345678901, NDC",
    "410620009, OTHER",
    "J06.9, OTHER"
  })
  void a_shape_tells_the_code_set(String code, CodeSystem system) {
    assertThat(CodeSystem.ofShape(code)).isEqualTo(system);
  }

  @Test
  void every_procedure_of_our_catalogue_has_a_code_of_a_known_set_and_words() {
    assertThat(ProcedureCatalog.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(procedure -> {
          assertThat(procedure.procedureCode().system())
              .isIn(CodeSystem.CPT, CodeSystem.CDT, CodeSystem.HCPCS);
          assertThat(ProcedureCatalog.descriptionOf(procedure.code()))
              .contains(procedure.description());
        });
  }
}
