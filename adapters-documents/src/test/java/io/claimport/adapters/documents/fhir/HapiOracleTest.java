package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;

/// What we write is FHIR R4 to somebody who knows it better.
class HapiOracleTest {

  private static final FhirContext FHIR = FhirContext.forR4();

  private static List<ExplanationOfBenefit> parsed(byte[] document) {
    IParser strict = FHIR.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    IBaseResource resource = strict.parseResource(new String(document, StandardCharsets.UTF_8));
    return switch (resource) {
      case ExplanationOfBenefit eob -> List.of(eob);
      case Bundle bundle ->
          bundle.getEntry().stream()
              .map(entry -> (ExplanationOfBenefit) entry.getResource())
              .toList();
      default -> throw new AssertionError("a resource of another type: " + resource.fhirType());
    };
  }

  private static void assertThatItIsUnderstood(Statement statement) {
    for (FhirDocumentWriter writer :
        List.of(FhirDocumentWriter.carin(), FhirDocumentWriter.cms())) {
      List<ExplanationOfBenefit> eobs = parsed(TestStatement.written(writer, statement));

      List<BigDecimal> billed =
          eobs.stream()
              .flatMap(eob -> eob.getItem().stream())
              .map(item -> item.getAdjudicationFirstRep().getAmount().getValue())
              .toList();
      assertThat(billed)
          .containsExactlyInAnyOrderElementsOf(
              statement.lines().stream()
                  .map(StatementLine::billed)
                  .map(money -> money.toDecimal())
                  .toList());
      assertThat(eobs)
          .allSatisfy(eob -> {
            assertThat(eob.hasStatus() && eob.hasType() && eob.hasUse() && eob.hasPatient())
                .isTrue();
            assertThat(eob.hasCreated() && eob.hasInsurer() && eob.hasProvider()).isTrue();
            assertThat(eob.hasOutcome() && eob.hasInsurance()).isTrue();
            assertThat(eob.getProvider().getResource()).as("a contained provider").isNotNull();
          });
    }
  }

  @Example
  void what_we_write_is_understood() {
    assertThatItIsUnderstood(TestStatement.ofInsurer());
  }

  @Property(tries = 200)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void whatever_we_write_is_understood(@ForAll Statement statement) {
    assertThatItIsUnderstood(statement);
  }
}
