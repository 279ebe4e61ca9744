package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A bill of several providers, each with services and days of its own.
class SectionsTest {

  private static final String TWO_PROVIDERS =
      """
      INJURY CLAIM (DEMO)
      Claim Number: NB-1001

      CHARGES:

      Provider 1: Hollow Oak Hospital (DEMO), NPI: 1234567893
        Date: 12/02/2025
        CPT: 99284 (Emergency visit)            $890.00
        CPT: 72141 (Scan of the neck)           $410.00
      Provider 2: Garden Therapy (DEMO)
        Dates: 12/15/2025 - 01/20/2026 (15 visits)
        CPT: 97110 x15 (Therapeutic exercise)   $1,125.00
      Provider 3: Dr. Tess Sample (DEMO)
        CPT: 99213 (Office visit)               $95.00

      TOTAL CHARGES: $2,520.00
      Signature: ________
      Date: 01/22/2026
      """;

  private static Read reading(String text) {
    return Reads.by(new TextDocumentReader(), text);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }

  @Test
  void each_line_has_the_provider_and_the_number_of_its_section() {
    Read read = reading(TWO_PROVIDERS);

    assertThat(stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(
            Optional.of("Hollow Oak Hospital (DEMO)"),
            Optional.of("Hollow Oak Hospital (DEMO)"),
            Optional.of("Garden Therapy (DEMO)"),
            Optional.of("Dr. Tess Sample (DEMO)"));
    assertThat(stated(read, SourceField.PROVIDER_NPI))
        .containsExactly(
            Optional.of("1234567893"),
            Optional.of("1234567893"),
            Optional.empty(),
            Optional.empty());
    assertThat(claim(read).value(SourceField.PROVIDER_NPI)).isEmpty();
  }

  @Test
  void each_line_has_the_days_of_its_section_only() {
    Read read = reading(TWO_PROVIDERS);

    assertThat(stated(read, SourceField.SERVICE_DATE))
        .containsExactly(day(2025, 12, 2), day(2025, 12, 2), day(2025, 12, 15), Optional.empty());
    assertThat(stated(read, SourceField.SERVICE_DATE_END))
        .containsExactly(Optional.empty(), Optional.empty(), day(2026, 1, 20), Optional.empty());
    assertThat(claim(read).value(SourceField.SERVICE_DATE)).isEmpty();
    assertThat(rules(read)).filteredOn("P-TXT-DATE"::equals).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Provider", "Provider 1", "Facility", "Treating Physician #1"})
  void a_section_may_be_named_in_other_words(String label) {
    Read read =
        reading(
            TWO_PROVIDERS
                .replace("Provider 1", label)
                .replaceAll("Provider [23]", label.replaceAll("1", "2")));

    assertThat(stated(read, SourceField.SERVICE_DATE).get(2)).isEqualTo(day(2025, 12, 15));
    assertThat(stated(read, SourceField.PROVIDER_NAME).get(2)).contains("Garden Therapy (DEMO)");
  }

  @Test
  void days_of_service_keep_their_ends() {
    Read read =
        reading(
            TWO_PROVIDERS
                .replace("  Dates: ", "  Dates of Service: ")
                .replace("  Date: ", "  Date of Service: "));

    assertThat(stated(read, SourceField.SERVICE_DATE_END).get(0)).isEmpty();
    assertThat(stated(read, SourceField.SERVICE_DATE_END).get(2)).isEqualTo(day(2026, 1, 20));
    assertThat(rules(read)).doesNotContain("P-TXT-DATE");
  }

  @Test
  void a_number_of_times_behind_the_code_is_the_units() {
    Read read = reading(TWO_PROVIDERS);

    assertThat(stated(read, SourceField.UNITS))
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new BigDecimal("15")),
            Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Emergency visit"),
            Optional.of("Scan of the neck"),
            Optional.of("Therapeutic exercise"),
            Optional.of("Office visit"));
  }
}
