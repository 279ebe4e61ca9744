package io.claimport.adapters.documents.csv.heading;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.csv.CsvDocumentReader;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Naming;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvMappingTest {

  private static final String STRANGE =
      """
      Datum;Leistung;Kosten;Paid
      2026-01-10;99213;100,00;80,00
      """;

  private static DocumentReader reader(String... pairs) {
    String name = "csv;" + String.join(";", pairs);
    return switch (new CsvDocumentReader().named(name)) {
      case Naming.Meant(var reader) -> {
        assertThat(reader.format().id()).isEqualTo(name);
        yield reader;
      }
      case Naming.Wrong(var problems) -> throw new AssertionError(problems);
      case Naming.Other _ -> throw new AssertionError("it is a table");
    };
  }

  @Test
  void headings_that_nobody_knows_are_read_as_the_caller_says() {
    DocumentReader reader =
        reader("service_date=datum", "procedure_code=Leistung", "billed_amount=KOSTEN");

    Read read = Reads.by(reader, STRANGE);

    assertThat(reader.recognize(Reads.utf8(STRANGE))).isEqualTo(Recognition.CERTAIN);
    assertThat(new CsvDocumentReader().recognize(Reads.utf8(STRANGE))).isEqualTo(Recognition.NO);
    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 10)));
    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(new BigDecimal("100.00")));
  }

  @Test
  void the_mapping_beats_the_dictionary_on_both_sides() {
    Read read =
        Reads.by(
            reader("allowed_amount=Billed", "billed_amount=Price"),
            """
            Service Date,CPT,Price,Billed
            2026-01-10,99213,100.00,80.00
            """);

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(new BigDecimal("100.00")));
    assertThat(Reads.stated(read, SourceField.ALLOWED))
        .containsExactly(Optional.of(new BigDecimal("80.00")));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_column_that_is_not_there_is_refused_by_the_name_of_its_field() {
    Read read =
        Reads.by(
            reader("billed_amount=Price"),
            """
            Service Date,CPT,Billed,Allowed
            2026-01-10,99213,100.00,80.00
            """);

    assertThat(read.outcome())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused ->
                assertThat(refused.reason().message())
                    .contains("billed_amount")
                    .doesNotContain("Price"));
  }

  @Test
  void a_name_with_a_bad_pair_is_this_format_named_wrongly() {
    assertThat(new CsvDocumentReader().named("csv;billed=Price;units=Qty"))
        .isEqualTo(new Naming.Wrong(List.of("pair 1 names no field that a column can hold")));
    assertThat(new CsvDocumentReader().named("csvx;units=Qty")).isEqualTo(new Naming.Other());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"billed_amount", "billed_amount=", "billed_amount= ?", "billed=Price", "=Price"})
  void a_pair_that_is_none_is_a_problem(String pair) {
    assertThat(CsvMapping.parse(List.of("service_date=Date", pair)))
        .isInstanceOfSatisfying(
            CsvMapping.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem).startsWith("pair 2 ")));
  }

  @Test
  void no_field_and_no_column_is_named_twice() {
    assertThat(CsvMapping.parse(List.of("units=A", "units=B", "copay=a")))
        .isInstanceOfSatisfying(
            CsvMapping.Parsed.Invalid.class, invalid -> assertThat(invalid.problems()).hasSize(2));
  }
}
