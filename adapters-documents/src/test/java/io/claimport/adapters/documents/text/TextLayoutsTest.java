package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fictional statements in the layouts T2 to T10, and what each of them says.
class TextLayoutsTest {

  private static final String NOTHING = "-";

  private static String page(String name) {
    return Resource.text("text/layouts/" + name + ".txt");
  }

  private static Read reading(String name) {
    return Reads.by(new TextDocumentReader(), page(name));
  }

  private static String sum(List<SourceLine> lines, SourceField<BigDecimal> field) {
    List<BigDecimal> values =
        lines.stream().flatMap(line -> line.fields().value(field).stream()).toList();
    return values.isEmpty()
        ? NOTHING
        : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2).toPlainString();
  }

  private static String codes(Read read) {
    return stated(read, SourceField.PROCEDURE_CODE).stream()
        .map(code -> code.orElse(NOTHING))
        .collect(Collectors.joining(" "));
  }

  private static String total(Read read, SourceField<BigDecimal> field) {
    return Reads.claim(read)
        .value(field)
        .map(value -> value.setScale(2).toPlainString())
        .orElse(NOTHING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "t2_dental_duplicate, D2740 D2950 D2740 D0220, 2745.00, -, -, -",
    "t2_numbered_pipes, 99213-25 87880 J1885, 190.50, -, -, -",
    "t3_remarks, 99214 76700 85025 -, 505.00, -, -, -",
    "t3_cpt_word, 97110 97140 97164 -, 277.50, -, -, -",
    "t4_brackets, 84443 84439 82306 99213, 303.00, -, -, -",
    "t4_invoice_number, 71046 70450-26, 505.00, -, -, -",
    "t6_eob_blocks, 99214 84443 55700, 650.00, 200.00, 170.00, 430.00",
    "t6_medicare, 99284 93005, 710.00, 462.00, 369.60, 92.40",
    "t6_blank_below_title, 45378 00812, 3250.00, 1700.00, 1130.00, 570.00",
    "t7_numbered_charges, 99213 87880 -, 250.00, -, -, -",
    "t8_ruled_table, 99285-25 70450 36415 -, 2425.00, -, -, -",
    "t8_iso_no_header, 99213 85025 99212, 265.00, -, -, -",
    "t8_columns_after_insurance, 99213 36415, 205.75, -, 123.45, 41.15",
    "t9_pharmacy_slip, - -, 63.99, -, 38.99, 25.00",
    "t10_receipt, - - -, 29.98, -, -, -",
    "t5_eob_with_codes, 99214-25 85025 97010, 379.00, 271.20, 176.96, 134.24",
    "t5_sections, 80053 71046, 265.00, 180.00, 112.00, 68.00",
    "t5_without_charges, - -, -, 1700.00, 1500.00, 200.00",
    "t5_stacked_header, - -, 140.00, -, 90.00, 20.00",
    "t5_tabs_no_cents, - -, 290.00, 210.00, 180.00, 30.00",
    "t6_bracketed_labels, 99214 93040, 235.00, 180.00, 144.00, 36.00",
    "t7_clinical_notes, 99214 80048, 225.00, -, -, -",
    "t7_fees_beside_blocks, 99215 36415 - -, 885.00, -, -, -",
    "t8_bullets_quantities, 45378 45378 J9190, 13900.00, -, -, -",
    "t9_prescription_receipt, -, 45.00, -, 30.00, 15.00",
    "t9_sum_only, -, 12.00, -, -, -",
    "estimate, D2740 D2950, 1510.00, -, -, -",
    "no_codes_at_all, - - -, 227.00, -, -, -"
  })
  void lines_and_sums(
      String name, String codes, String billed, String allowed, String paid, String patient) {
    Read read = reading(name);

    assertThat(read.outcome()).as(rules(read).toString()).isEqualTo(new Reading.Read());
    assertThat(codes(read)).isEqualTo(codes);
    assertThat(sum(read.lines(), SourceField.BILLED)).isEqualTo(billed);
    assertThat(sum(read.lines(), SourceField.ALLOWED)).isEqualTo(allowed);
    assertThat(sum(read.lines(), SourceField.PAID)).isEqualTo(paid);
    assertThat(sum(read.lines(), SourceField.PATIENT_RESPONSIBILITY)).isEqualTo(patient);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "t2_dental_duplicate, 2745.00, -, -",
    "t2_numbered_pipes, 190.50, -, 190.50",
    "t3_remarks, 505.00, 290.00, 215.00",
    "t3_cpt_word, 277.50, 150.00, 100.00",
    "t4_brackets, 303.00, -, -",
    "t6_medicare, 710.00, 369.60, 92.40",
    "t6_bracketed_labels, -, 144.00, 36.00",
    "t7_numbered_charges, 250.00, 150.00, 100.00",
    "t7_clinical_notes, 225.00, -, -",
    "t7_fees_beside_blocks, 885.00, -, -",
    "t8_ruled_table, 2425.00, 1600.00, 825.00",
    "t8_columns_after_insurance, 205.75, 123.45, 41.15",
    "t10_receipt, 29.98, -, -",
    "t5_eob_with_codes, 379.00, 176.96, 134.24",
    "t5_sections, 265.00, 112.00, 68.00",
    "estimate, 1510.00, -, -",
    "no_codes_at_all, 227.00, -, -"
  })
  void totals_belong_to_the_claim(String name, String billed, String paid, String patient) {
    Read read = reading(name);

    assertThat(total(read, SourceField.BILLED)).isEqualTo(billed);
    assertThat(total(read, SourceField.PAID)).isEqualTo(paid);
    assertThat(total(read, SourceField.PATIENT_RESPONSIBILITY)).isEqualTo(patient);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "t2_dental_duplicate, 2026-02-03",
    "t2_numbered_pipes, 2026-03-18",
    "t3_remarks, 2026-03-02",
    "t3_cpt_word, 2026-04-13",
    "t4_brackets, 2026-01-22",
    "t6_eob_blocks, 2026-02-28",
    "t7_numbered_charges, 2026-05-16",
    "t9_pharmacy_slip, 2026-02-13",
    "t10_receipt, 2026-03-17"
  })
  void the_day_holds_for_all_lines(String name, LocalDate day) {
    assertThat(Reads.claim(reading(name)).value(SourceField.SERVICE_DATE)).contains(day);
  }

  @Test
  void a_table_has_a_day_for_each_line() {
    assertThat(stated(reading("t8_ruled_table"), SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 2, 13)),
            Optional.of(LocalDate.of(2026, 2, 13)),
            Optional.of(LocalDate.of(2026, 2, 14)),
            Optional.of(LocalDate.of(2026, 2, 14)));
    assertThat(stated(reading("t8_columns_after_insurance"), SourceField.SERVICE_DATE))
        .containsOnly(Optional.of(LocalDate.of(2026, 2, 14)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "t2_dental_duplicate, 'Tooth crown, ceramic'",
    "t2_numbered_pipes, 'Office visit, standard'",
    "t3_remarks, Office Visit",
    "t3_cpt_word, Therapeutic exercise",
    "t4_brackets, TSH Test",
    "t6_eob_blocks, Office Visit",
    "t6_medicare, Emergency visit",
    "t6_blank_below_title, Colonoscopy",
    "t7_numbered_charges, 'Urgent care visit, established'",
    "t7_clinical_notes, 'Office visit, established'",
    "t8_ruled_table, 'Emergency visit, high severity'",
    "t8_bullets_quantities, 'Colonoscopy, diagnostic'",
    "t8_columns_after_insurance, Office visit",
    "t9_pharmacy_slip, AMOXICILLIN 500MG CAP   Qty 21",
    "t9_prescription_receipt, Atorvastatin 40mg",
    "t9_sum_only, Ibuprofen 800mg",
    "t10_receipt, Allergy relief (30 tablets)",
    "t5_eob_with_codes, 'Office visit, extended'"
  })
  void the_first_line_is_described(String name, String description) {
    assertThat(stated(reading(name), SourceField.DESCRIPTION).getFirst()).contains(description);
  }

  @ParameterizedTest
  @ValueSource(strings = {"imaging_report", "lab_values"})
  void a_report_is_no_bill(String name) {
    Read read = reading(name);

    assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
    assertThat(rules(read)).contains(ReadingRules.NOT_A_BILL.id());
    assertThat(read.lines()).isEmpty();
  }

  @Test
  void a_line_that_is_marked_as_a_duplicate_is_kept_with_a_warning() {
    assertThat(rules(reading("t2_dental_duplicate"))).contains("P-TXT-DUP");
  }

  @Test
  void an_estimate_is_no_money() {
    Result result =
        RoundTrip.of(new TextDocumentReader(), Resource.bytes("text/layouts/estimate.txt"));

    assertThat(result.lineItems()).allMatch(item -> item.status() == LineStatus.ESTIMATE);
    assertThat(total(reading("estimate"), SourceField.PAID)).isEqualTo(NOTHING);
  }

  @Test
  void of_a_denied_service_nothing_is_stated_but_what_is_printed() {
    SourceLine denied = reading("t6_eob_blocks").lines().getLast();

    assertThat(denied.fields().value(SourceField.STATUS)).contains(LineStatus.DENIED);
    assertThat(denied.fields().value(SourceField.ALLOWED)).isEmpty();
    assertThat(denied.fields().value(SourceField.PAID)).isEmpty();
  }

  @Test
  void a_date_of_the_claim_stands_in_with_a_warning() {
    assertThat(rules(reading("t6_eob_blocks"))).contains("P-TXT-DATE");
    assertThat(rules(reading("t10_receipt"))).contains("P-TXT-DATE");
    assertThat(rules(reading("t6_medicare"))).doesNotContain("P-TXT-DATE");
  }

  @Test
  void parts_of_the_patients_share_are_adjustments() {
    assertThat(stated(reading("t6_blank_below_title"), SourceField.ADJUSTMENTS).getFirst())
        .contains(
            List.of(
                new Adjustment("PR", "1", Money.ofCents(25_000)),
                new Adjustment("PR", "2", Money.ofCents(10_000)),
                new Adjustment("CO", "45", Money.ofCents(120_000))));
  }

  @Test
  void a_quantity_or_a_price_for_one_and_one_for_all_tell_the_units() {
    assertThat(stated(reading("t3_cpt_word"), SourceField.UNITS).getFirst())
        .contains(new BigDecimal("2"));
    assertThat(stated(reading("t8_bullets_quantities"), SourceField.UNITS))
        .containsExactly(
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.ONE),
            Optional.of(new BigDecimal("5")));
  }

  @Test
  void lines_that_are_drawn_are_no_remarks() {
    assertThat(rules(reading("t6_bracketed_labels"))).doesNotContain("READ-REMARK");
  }

  @Test
  void an_account_number_is_no_claim_number() {
    Read read = reading("t2_dental_duplicate");

    assertThat(Reads.claim(read).value(SourceField.CLAIM_NUMBER)).isEmpty();
    assertThat(Reads.claim(read).value(SourceField.PATIENT_CONTROL_NUMBER)).contains("MG-55120");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t2_dental_duplicate",
        "t3_remarks",
        "t4_brackets",
        "t6_eob_blocks",
        "t6_medicare",
        "t7_numbered_charges",
        "t8_ruled_table",
        "t9_pharmacy_slip",
        "t10_receipt",
        "t5_eob_with_codes"
      })
  void how_the_page_is_written_down_changes_nothing(String name) {
    String page = page(name);
    List<UnaryOperator<String>> changes =
        List.of(
            text -> text.replace("\n", "\r\n"),
            text -> "\uFEFF" + text,
            text -> "\n\n" + text + "\n\n",
            text -> text.replace("\n", "   \n"),
            text -> text.replace("$", "US$"),
            text -> text.replace("  $", "\t$"),
            text -> text.replace("  $", "  $ "));
    String codes = codes(reading(name));
    String billed = sum(reading(name).lines(), SourceField.BILLED);
    for (UnaryOperator<String> change : changes) {
      Read read = Reads.by(new TextDocumentReader(), change.apply(page));

      assertThat(codes(read)).isEqualTo(codes);
      assertThat(sum(read.lines(), SourceField.BILLED)).isEqualTo(billed);
    }
  }
}
