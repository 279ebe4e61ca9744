package io.claimport.adapters.documents.e1;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class E1ReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new E1Reader();
  }

  @Override
  public byte[] document() {
    return TestStatement.written(new E1Writer(), TestStatement.ofInsurer());
  }

  private String text() {
    return new String(document(), StandardCharsets.UTF_8);
  }

  private Read reading(String text) {
    return Read.by(reader(), text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return text().replace(" $240.50", "Zebra240").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "240", "Sample", "99214");
  }

  @Test
  void a_document_is_one_claim_that_states_the_totals() {
    Read read = reading(text());

    assertThat(read.claims()).hasSize(1);
    assertThat(read.claims().getFirst().fields().value(SourceField.BILLED))
        .contains(new BigDecimal("1639.51"));
    assertThat(read.claims().getFirst().fields().value(SourceField.CLAIM_NUMBER)).isEmpty();
    assertThat(read.lines())
        .extracting(line -> line.fields().value(SourceField.CLAIM_NUMBER))
        .contains(Optional.of("CLM-DEMO-100200"), Optional.of("CLM-DEMO-100202"));
  }

  @Test
  void a_row_that_was_moved_is_left_out_and_the_others_go_on() {
    String moved = text().replaceFirst("(?m)^(.*99214.*)$", " $1");

    Read read = reading(moved);

    assertThat(read.lines()).hasSize(3);
    assertThat(read.findings())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.ROW_UNREADABLE.id());
    assertThat(RoundTrip.of(reader(), moved.getBytes(StandardCharsets.UTF_8)).findings())
        .extracting(Finding::rule)
        .contains("P-TOTALS");
  }

  @Test
  void a_value_that_is_not_what_its_column_is_for_states_nothing() {
    String wrong =
        text()
            .replaceFirst("01/20/2026", "20/01/2026")
            .replaceFirst("  paid", "  glad")
            .replaceFirst(" [$]9900[.]?|[$]99[.]00", "\\$99.x0");

    Read read = reading(wrong);

    assertThat(read.lines()).hasSize(4);
    assertThat(read.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            ReadingRules.DATE_UNREADABLE.id(),
            ReadingRules.TEXT_UNEXPLAINED.id(),
            ReadingRules.AMOUNT_UNREADABLE.id());
  }

  @Test
  void a_table_without_its_totals_is_read_and_reported() {
    String cut = text().substring(0, text().indexOf("TOTALS"));

    Read read = reading(cut);

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.lines()).hasSize(4);
    assertThat(read.findings())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.ROW_UNREADABLE.id());
  }

  @Test
  void two_statements_in_one_document_are_two_claims() {
    Read read = reading(text() + text());

    assertThat(read.claims()).hasSize(2);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void an_indented_document_is_read() {
    Read read = reading(text().replaceAll("(?m)^", "    "));

    assertThat(read.lines()).hasSize(4);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_form_without_its_table_is_refused() {
    Read read = reading("Somebody (DEMO)\nForm E1 - Coded Explanation of Benefits\n\nnothing\n");

    assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
    assertThat(read.everyFinding())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  void a_table_without_rows_is_no_bill() {
    List<String> lines = text().lines().filter(line -> !line.contains("CLM-DEMO")).toList();

    Read read = reading(String.join("\n", lines));

    assertThat(read.everyFinding())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.NOT_A_BILL.id());
  }

  @Test
  void the_form_line_is_what_makes_it_certain() {
    byte[] without = text().replace("Form E1", "Form X1").getBytes(StandardCharsets.UTF_8);

    assertThat(reader().recognize(without)).isEqualTo(Recognition.NO);
    assertThat(reader().recognize(document())).isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void every_value_knows_its_line() {
    Place place = reading(text()).lines().getFirst().place();
    int number = ((Place.TextLine) place).line();

    assertThat(text().lines().toList().get(number - 1)).contains("99214");
  }

  @Test
  void a_description_may_be_very_long() {
    Statement statement = TestStatement.ofInsurer();
    StatementLine line = statement.lines().getFirst();
    String description = "long  and | wide ".repeat(2_000) + "to the end";
    StatementLine longer =
        new StatementLine(
            line.serviceDate(),
            line.procedure(),
            description,
            line.provider(),
            line.npi(),
            line.claimNumber(),
            line.billed(),
            line.allowed(),
            line.paidByInsurance(),
            line.patientResponsibility(),
            line.status(),
            line.adjustments());
    Statement whole =
        new Statement(
            statement.issuer(),
            statement.number(),
            statement.date(),
            statement.patient(),
            statement.plan(),
            List.of(longer, line));

    byte[] written = TestStatement.written(new E1Writer(), whole);

    assertThat(RoundTrip.certainly(reader(), written).carried())
        .isEqualTo(whole.lines().stream().map(RoundTrip.Carried::of).toList());
  }

  @Test
  void a_document_has_a_limit() {
    String rows = text().replace("TOTALS", "x\n".repeat(60_000));

    assertThat(reading(rows).everyFinding())
        .extracting(Finding::rule)
        .last()
        .isEqualTo(ReadingRules.DOCUMENT_UNREADABLE.id());
    assertThat(reading(text() + " ".repeat(17 * 1024 * 1024)).everyFinding())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }
}
