package io.claimport.adapters.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new TextDocumentReader();
  }

  @Override
  public byte[] document() {
    return Resource.bytes("text/t1_dental_bill.txt");
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return """
    ZEBRA CLINIC (DEMO)
    Date of Service: 2026-02-10
    SERVICES:
    CPT 99213 - Office visit      $120.00  <- DUPLICATE Giraffe
    Lion 99214 - x                $85.00
    Previous balance              $17.31
    Total Charges: $120.00
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "ZEBRA", "Giraffe", "Lion", "17.31", "99213");
  }

  private Read reading(String text) {
    return Read.by(reader(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rules(Read read) {
    return read.everyFinding().map(Finding::rule).toList();
  }

  private static StatedFields claim(Read read) {
    assertThat(read.claims()).hasSize(1);
    return read.claims().getFirst().fields();
  }

  private static Optional<String> text(SourceLine line, SourceField<String> field) {
    return line.fields().value(field);
  }

  private static Optional<BigDecimal> amount(SourceLine line, SourceField<BigDecimal> field) {
    return line.fields().value(field);
  }

  private static BigDecimal dollars(String amount) {
    return new BigDecimal(amount);
  }

  @Nested
  class A_bill_whose_lines_begin_with_the_code_set {

    @Test
    void states_what_each_service_costs_and_nothing_else() {
      Read read = Read.by(reader(), Resource.bytes("text/t1_dental_bill.txt"));

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
      StatedFields claim = claim(Read.by(reader(), Resource.bytes("text/t1_dental_bill.txt")));

      assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 2, 10));
      assertThat(claim.value(SourceField.PROVIDER_NAME)).contains("Dr. Tess Sample, DDS (DEMO)");
      assertThat(claim.value(SourceField.BILLED)).contains(dollars("210.00"));
      assertThat(claim.value(SourceField.PAID)).contains(dollars("168.00"));
      assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("42.00"));
      assertThat(claim.value(SourceField.CLAIM_NUMBER)).isEmpty();
    }

    @Test
    void may_have_modifiers_leaders_remarks_and_a_fee_without_a_code() {
      Read read = Read.by(reader(), Resource.bytes("text/t1_medical_bill.txt"));

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
      StatedFields claim = claim(Read.by(reader(), Resource.bytes("text/t1_medical_bill.txt")));

      assertThat(claim.value(SourceField.BILLED)).contains(dollars("1330.00"));
      assertThat(claim.value(SourceField.PAID)).contains(dollars("980.00"));
      assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("255.00"));
      assertThat(claim.value(SourceField.ALLOWED)).isEmpty();
      assertThat(claim.value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 6, 24));
      assertThat(claim.value(SourceField.PROVIDER_NPI)).contains("9000000012");
      assertThat(claim.value(SourceField.PROVIDER_NAME))
          .contains("LAKESIDE FAMILY PRACTICE (DEMO)");
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
      assertThat(claim(contrary).value(SourceField.SERVICE_DATE))
          .contains(LocalDate.of(2026, 1, 2));
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

  @Nested
  class An_insurers_table_without_codes {

    @Test
    void states_all_four_amounts() {
      Read read = Read.by(reader(), Resource.bytes("text/t5_eob.txt"));

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
      StatedFields claim = claim(Read.by(reader(), Resource.bytes("text/t5_eob.txt")));

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

  @Nested
  class Other_documents {

    @Test
    void a_laboratory_report_is_no_bill() {
      Read read = Read.by(reader(), Resource.bytes("text/lab_report.txt"));

      assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
      assertThat(rules(read)).contains(ReadingRules.NOT_A_BILL.id());
      assertThat(read.claims()).isEmpty();
    }

    @Test
    void a_bill_in_an_unknown_layout_is_refused_with_what_was_not_understood() {
      Read read =
          reading(
              """
              STATEMENT FROM HARBOR POINT (DEMO)
              Service Dates: Jan 10-15, 2026
              CHARGES:
              Office Visit - 99213                           $150.00
              Ultrasound 76805                               $285.00
              Facility Fee                                    $20.00
              SUBTOTAL: $455.00
              """);

      assertThat(read.claims()).isEmpty();
      assertThat(rules(read))
          .containsExactly(
              ReadingRules.TEXT_UNEXPLAINED.id(),
              ReadingRules.TEXT_UNEXPLAINED.id(),
              ReadingRules.TEXT_UNEXPLAINED.id(),
              ReadingRules.TEXT_UNEXPLAINED.id(),
              ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n"})
    void an_empty_document_is_refused_as_unreadable(String text) {
      assertThat(rules(reading(text))).containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{\"total\": \"$5.00\"}", "<html>$5.00</html>", "ISA*00*  CPT 99213 $1"})
    void other_formats_are_refused(String text) {
      assertThat(rules(reading(text))).containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @Test
    void a_text_has_a_limit() {
      assertThat(rules(reading("CPT 99213 - x  $1.00\n".repeat(200_000))))
          .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
      assertThat(rules(reading("\n".repeat(30_000) + "CPT 99213 - x  $1.00\n")))
          .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @Test
    void a_line_that_is_too_long_is_not_looked_at_but_reported() {
      Read read = reading("CPT 99213 - x  $1.00\n" + "CPT 99213 - x $2.00 ".repeat(100) + "\n");

      assertThat(read.lines()).hasSize(1);
      assertThat(read.findings())
          .extracting(Finding::rule, Finding::place)
          .containsExactly(tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.TextLine(2)));
    }

    @Test
    void not_everything_that_is_unexplained_is_listed() {
      Read read =
          reading(
              """
              CPT 99213 - x  $1.00
              Lion $2.00 $3.00
              """
                  .repeat(1_000));

      assertThat(read.findings()).hasSize(201);
      assertThat(read.findings().getLast().place()).isEqualTo(Place.DOCUMENT);
    }
  }

  @Test
  void a_claim_begins_where_its_first_line_stands() {
    Read read = Read.by(reader(), document());

    assertThat(read.claims()).extracting(SourceClaim::place).containsExactly(new Place.TextLine(9));
  }
}
