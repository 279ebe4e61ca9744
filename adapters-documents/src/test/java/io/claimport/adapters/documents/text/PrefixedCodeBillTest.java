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
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixedCodeBillTest {

  private static Read reading(String text) {
    return Reads.by(new TextDocumentReader(), text);
  }

  @Test
  void states_what_each_service_costs_and_nothing_else() {
    Read read = Read.by(new TextDocumentReader(), Resource.bytes("text/t1_dental_bill.txt"));

    assertThat(read.lines())
        .extracting(
            line -> text(line, SourceField.PROCEDURE_CODE).orElseThrow(),
            line -> text(line, SourceField.DESCRIPTION).orElseThrow(),
            line -> amount(line, SourceField.BILLED).orElseThrow())
        .containsExactly(
            tuple("D1110", "Teeth cleaning, adult", dollars("118.00")),
            tuple("D0150", "Dental examination, full", dollars("92.00")));
    assertThat(read.lines())
        .allMatch(line -> amount(line, SourceField.ALLOWED).isEmpty())
        .allMatch(line -> amount(line, SourceField.PAID).isEmpty())
        .allMatch(line -> amount(line, SourceField.PATIENT_RESPONSIBILITY).isEmpty())
        .allMatch(line ->
            line.fields().value(SourceField.CODE_SYSTEM).equals(Optional.of(CodeSystem.CDT)));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void states_date_provider_and_totals_for_all_its_lines() {
    StatedFields claim =
        claim(Read.by(new TextDocumentReader(), Resource.bytes("text/t1_dental_bill.txt")));

    assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 2, 10));
    assertThat(claim.value(SourceField.PROVIDER_NAME)).contains("Dr. Tess Sample, DDS (DEMO)");
    assertThat(claim.value(SourceField.BILLED)).contains(dollars("210.00"));
    assertThat(claim.value(SourceField.PAID)).contains(dollars("168.00"));
    assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("42.00"));
    assertThat(claim.value(SourceField.CLAIM_NUMBER)).isEmpty();
  }

  @Test
  void may_have_modifiers_leaders_remarks_and_a_fee_without_a_code() {
    Read read = Read.by(new TextDocumentReader(), Resource.bytes("text/t1_medical_bill.txt"));

    assertThat(read.lines())
        .extracting(
            line -> text(line, SourceField.PROCEDURE_CODE),
            line -> text(line, SourceField.DESCRIPTION).orElseThrow(),
            line -> amount(line, SourceField.BILLED).orElseThrow())
        .containsExactly(
            tuple(Optional.of("99214-25"), "Office visit, extended", dollars("1210.00")),
            tuple(Optional.of("80053"), "Full blood chemistry", dollars("65.00")),
            tuple(Optional.of("85025"), "Blood count", dollars("35.00")),
            tuple(Optional.empty(), "Facility Fee", dollars("20.00")));
    assertThat(read.findings())
        .extracting(Finding::rule, Finding::place)
        .containsExactly(
            tuple(ReadingRules.REMARK.id(), new Place.TextLine(14)),
            tuple(ReadingRules.REMARK.id(), new Place.TextLine(15)));
  }

  @Test
  void never_takes_an_expected_payment_for_a_payment_nor_a_minus_for_less_than_nothing() {
    StatedFields claim =
        claim(Read.by(new TextDocumentReader(), Resource.bytes("text/t1_medical_bill.txt")));

    assertThat(claim.value(SourceField.BILLED)).contains(dollars("1330.00"));
    assertThat(claim.value(SourceField.PAID)).contains(dollars("980.00"));
    assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("255.00"));
    assertThat(claim.value(SourceField.ALLOWED)).isEmpty();
    assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 6, 24));
    assertThat(claim.value(SourceField.PROVIDER_NPI)).contains("9000000012");
    assertThat(claim.value(SourceField.PROVIDER_NAME)).contains("LAKESIDE FAMILY PRACTICE (DEMO)");
    assertThat(claim.get(SourceField.PROVIDER_NAME).orElseThrow().place())
        .isEqualTo(new Place.TextLine(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lion 99214 - x                $85.00",
        "Previous balance              $85.00",
        "06/24/26  Office visit        $85.00",
        "Visa ending in 1234           $85.00",
        "Copay collected               $85.00",
        "CPT 99214 - visit   $85.00  $70.00",
        "CPT 99214 - visit   $8.5.00",
        "CPT 99214 - visit   $85-$90",
        "CPT 99214 - visit   included",
        "Refund                        -$85.00"
      })
  void leaves_a_line_that_it_cannot_explain_to_a_finding(String line) {
    Read read =
        reading(
            "CLINIC (DEMO)\nSERVICES:\nCPT 99213 - visit  $10.00\n" + line + "\nTotal: $10.00\n");

    assertThat(read.lines()).hasSize(1);
    assertThat(read.findings())
        .extracting(Finding::rule, Finding::place)
        .containsExactly(tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.TextLine(4)));
  }

  @Test
  void takes_no_amount_from_below_its_totals_for_a_service() {
    Read read =
        reading(
            """
            CLINIC (DEMO)
            CPT 99213 - visit  $10.00
            Total: $10.00
            Parking ticket  $5.00
            PAYMENTS:
            Check 123  $50.00
            """);

    assertThat(read.lines()).hasSize(1);
    assertThat(rules(read))
        .containsExactly(ReadingRules.TEXT_UNEXPLAINED.id(), ReadingRules.TEXT_UNEXPLAINED.id());
  }

  @Test
  void may_have_several_visits() {
    Read read =
        reading(
            """
            CLINIC (DEMO)
            Date of Service: 2026-01-10    Provider: Dr. A
            CPT 99213 - visit  $10.00
            Date of Service: Jan 12-14, 2026 | Provider: Dr. B
            CPT 99213 - visit  $10.00
            """);

    assertThat(claim(read).value(SourceField.SERVICE_DATE)).isEmpty();
    assertThat(read.lines())
        .extracting(
            line -> line.fields().value(SourceField.SERVICE_DATE).orElseThrow(),
            line -> text(line, SourceField.PROVIDER_NAME).orElseThrow())
        .containsExactly(
            tuple(LocalDate.of(2026, 1, 10), "Dr. A"), tuple(LocalDate.of(2026, 1, 12), "Dr. B"));
  }

  @Test
  void may_state_a_period() {
    StatedFields claim =
        claim(reading("CLINIC\nService Dates: Jan 10-15, 2026\nCPT 99213 - visit  $10.00\n"));

    assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 1, 10));
    assertThat(claim.value(SourceField.SERVICE_DATE_END)).contains(LocalDate.of(2026, 1, 15));
  }

  @Test
  void does_not_take_any_other_date_for_the_date_of_service() {
    StatedFields claim =
        claim(
            reading(
                """
                CLINIC
                Statement Date: 2026-01-10
                DOB: 1980-01-02
                Due Date: 2026-02-10
                Claim Date: 2026-01-11
                CPT 99213 - visit  $10.00
                """));

    assertThat(claim.value(SourceField.SERVICE_DATE)).isEmpty();
    assertThat(claim.value(SourceField.CLAIM_NUMBER)).isEmpty();
  }

  @Test
  void reads_digits_month_first_unless_another_date_proves_the_contrary() {
    String page = "CLINIC\n%s\nDOS: 02/01/2026\nCPT 99213 - visit  $10.00\n";

    Read inDoubt = reading(page.formatted(""));
    Read proved = reading(page.formatted("Pay by: 02/15/2026"));
    Read contrary = reading(page.formatted("Pay by: 15/02/2026"));

    assertThat(claim(inDoubt).value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 2, 1));
    assertThat(rules(inDoubt)).containsExactly(ReadingRules.DATE_ORDER_ASSUMED.id());
    assertThat(claim(proved).value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 2, 1));
    assertThat(proved.findings()).isEmpty();
    assertThat(claim(contrary).value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 1, 2));
  }

  @Test
  void says_when_its_date_is_none() {
    Read read = reading("CLINIC\nDOS: see below\nCPT 99213 - visit  $10.00\n");

    assertThat(claim(read).value(SourceField.SERVICE_DATE)).isEmpty();
    assertThat(rules(read)).containsExactly(ReadingRules.DATE_UNREADABLE.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Claim: C-77123",
        "Claim #: C-77123",
        "Claim # C-77123",
        "Claim No. C-77123",
        "Acct: 5 | Claim ID: C-77123 | x"
      })
  void may_state_a_claim_number(String line) {
    assertThat(
            claim(reading("CLINIC\n" + line + "\nCPT 99213 - x  $1.00\n"))
                .value(SourceField.CLAIM_NUMBER))
        .contains("C-77123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STATEMENT FROM HARBOR POINT",
        "HARBOR POINT",
        "=====\nHARBOR POINT",
        "x\nProvider: HARBOR POINT  NPI: 9000000012",
        "x\nProvider: HARBOR POINT (NPI 9000000012)",
        "x\nFacility: HARBOR POINT",
        "x\nFacility: y\nRendering Provider: HARBOR POINT\nProvider: z"
      })
  void names_its_provider_in_many_ways(String head) {
    assertThat(claim(reading(head + "\nCPT 99213 - x  $1.00\n")).value(SourceField.PROVIDER_NAME))
        .contains("HARBOR POINT");
  }

  @Test
  void has_no_provider_when_its_first_line_is_only_a_title() {
    assertThat(
            claim(reading("PATIENT STATEMENT\nCPT 99213 - x  $1.00\n"))
                .value(SourceField.PROVIDER_NAME))
        .isEmpty();
  }
}
