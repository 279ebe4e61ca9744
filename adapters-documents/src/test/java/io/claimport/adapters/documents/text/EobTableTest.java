package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.amount;
import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EobTableTest {

  private static Read reading(String text) {
    return Reads.by(new TextDocumentReader(), text);
  }

  @Test
  void states_all_four_amounts() {
    Read read = Read.by(new TextDocumentReader(), Resource.bytes("text/t5_eob.txt"));

    assertThat(read.lines())
        .extracting(
            line -> text(line, SourceField.DESCRIPTION).orElseThrow(),
            line -> amount(line, SourceField.BILLED).orElseThrow(),
            line -> amount(line, SourceField.ALLOWED).orElseThrow(),
            line -> amount(line, SourceField.PAID).orElseThrow(),
            line -> amount(line, SourceField.PATIENT_RESPONSIBILITY).orElseThrow())
        .containsExactly(
            tuple(
                "Office Visit - Level 3",
                dollars("184.00"),
                dollars("151.00"),
                dollars("121.00"),
                dollars("30.00")),
            tuple(
                "Lab Work - Basic Panel",
                dollars("96.00"),
                dollars("74.00"),
                dollars("59.00"),
                dollars("15.00")));
    assertThat(read.lines()).allMatch(line -> text(line, SourceField.PROCEDURE_CODE).isEmpty());
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void states_date_provider_claim_number_and_totals_for_all_its_lines() {
    StatedFields claim =
        claim(Read.by(new TextDocumentReader(), Resource.bytes("text/t5_eob.txt")));

    assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 5, 1));
    assertThat(claim.value(SourceField.PROVIDER_NAME))
        .contains("Harbor Point Medical Center (DEMO)");
    assertThat(claim.value(SourceField.CLAIM_NUMBER)).contains("CLM-DEMO-778812");
    assertThat(claim.value(SourceField.BILLED)).contains(dollars("280.00"));
    assertThat(claim.value(SourceField.ALLOWED)).contains(dollars("225.00"));
    assertThat(claim.value(SourceField.PAID)).contains(dollars("180.00"));
    assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("45.00"));
  }

  @Test
  void does_not_take_the_insurer_for_the_provider() {
    String page =
        Resource.text("text/t5_eob.txt")
            .lines()
            .filter(line -> !line.startsWith("Provider"))
            .collect(Collectors.joining("\n"));

    assertThat(claim(reading(page)).value(SourceField.PROVIDER_NAME)).isEmpty();
  }

  @Test
  void may_be_separated_by_tabs_and_end_in_a_row_of_totals() {
    Read read =
        reading(
            """
            Explanation of Benefits
            Description\tBilled Amount\tAllowed\tWe Paid\tYour Share
            Visit\t184.00\t$151\tN/A\t$30.00
            \tdenied in part
            Total\t$184.00\t$151.00\t$0.00\t$30.00
            """);

    assertThat(read.lines()).hasSize(1);
    assertThat(amount(read.lines().getFirst(), SourceField.PAID)).isEmpty();
    assertThat(amount(read.lines().getFirst(), SourceField.ALLOWED)).contains(dollars("151"));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("184.00"));
    assertThat(rules(read)).containsExactly(ReadingRules.REMARK.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lab - $95.00 $60.00 $15.00",
        "Lab  $95.00 $60.00 $15.00",
        "Lab  $95.00 $75.00 $60.00 $15.00 $1.00",
        "Lab  -- $75.00 $60.00 $15.00",
        "     $95.00 $75.00 $60.00 $15.00",
        "Lab  $95.00 $75.00 $60.00 $15.00 DENIED"
      })
  void leaves_out_a_row_whose_amounts_do_not_fit_its_columns(String row) {
    Read read =
        reading(
            "EOB\nService  Billed  Allowed  Plan Paid  You Owe\n"
                + "Visit  $10.00  $8.00  $5.00  $3.00\n"
                + row
                + "\n");

    assertThat(read.lines()).hasSize(1);
    assertThat(read.findings())
        .extracting(Finding::rule, Finding::place)
        .containsExactly(tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.TextLine(4)));
  }
}
