package io.claimport.domain.normalization;

import static io.claimport.domain.normalization.SourceBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.ServiceDates;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One test or more for each rule, named after its id; those of remittances stand in
/// [RemittanceRulesTest], those of lines that tell only a part in [UnexplainedAmountsTest].
class NormalizationRulesTest {

  private static final LocalDate JANUARY_10 = LocalDate.of(2026, 1, 10);

  @Test
  void every_rule_has_its_own_id_and_a_test_that_is_named_after_it() {
    List<String> ids = NormalizationRules.all().stream().map(rule -> rule.rule().id()).toList();
    List<String> tests =
        Stream.of(getClass(), RemittanceRulesTest.class, UnexplainedAmountsTest.class)
            .flatMap(tested -> Arrays.stream(tested.getDeclaredMethods()))
            .map(method -> method.getName())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .allSatisfy(
            id -> assertThat(tests).anyMatch(test -> test.startsWith(id.replace('-', '_') + "__")));
    assertThat(Stream.concat(ids.stream(), ReadingRules.all().stream().map(Rule::id)))
        .doesNotHaveDuplicates();
  }

  @Test
  void P_CLAIM_NUMBER__the_lines_own_number_beats_the_claims_and_is_marked() {
    LineItem own =
        claim()
            .stating(SourceField.CLAIM_NUMBER, "A1")
            .line()
            .with(SourceField.CLAIM_NUMBER, "B2")
            .only();
    LineItem inherited = claim().stating(SourceField.CLAIM_NUMBER, "CLM-DEMO-A1").line().only();

    assertThat(own.claimNumber()).hasToString("CLM-DEMO-B2");
    assertThat(inherited.claimNumber()).hasToString("CLM-DEMO-A1");
    assertThat(claim().line().only().claimNumber()).isNull();
  }

  @Test
  void P_TXT_CLAIM__the_providers_own_number_stands_in_and_says_so() {
    SourceBuilder bill = claim().stating(SourceField.PATIENT_CONTROL_NUMBER, "INV-7").line();

    assertThat(bill.only().claimNumber()).hasToString("CLM-DEMO-INV-7");
    assertThat(bill.only().origin().derivedFields())
        .contains(new DerivedField("claim_number", "P-TXT-CLAIM"));
    assertThat(bill.stating(SourceField.CLAIM_NUMBER, "A1").only().claimNumber())
        .hasToString("CLM-DEMO-A1");
  }

  @Test
  void P_SERVICE_DATE__a_line_with_its_own_day_has_no_use_for_the_claims_period() {
    SourceBuilder claim =
        claim()
            .stating(SourceField.SERVICE_DATE, JANUARY_10)
            .stating(SourceField.SERVICE_DATE_END, JANUARY_10.plusDays(5))
            .line()
            .with(SourceField.SERVICE_DATE, JANUARY_10.plusDays(2))
            .line();

    assertThat(claim.normalize().lineItems())
        .extracting(LineItem::serviceDates)
        .containsExactly(
            new ServiceDates(JANUARY_10.plusDays(2), null),
            new ServiceDates(JANUARY_10, JANUARY_10.plusDays(5)));
  }

  @Test
  void P_SERVICE_DATE__an_end_before_the_beginning_is_left_out_and_reported() {
    SourceBuilder claim =
        claim()
            .line()
            .with(SourceField.SERVICE_DATE, JANUARY_10)
            .with(SourceField.SERVICE_DATE_END, JANUARY_10.minusDays(1));

    assertThat(claim.only().serviceDates()).isEqualTo(new ServiceDates(JANUARY_10, null));
    assertThat(claim.findings()).containsExactly("P-SERVICE-DATE");
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01, 1", "0001-01-01, 1", "9999-12-31, 1", "2026-03-02, 1", "2026-03-01, 0"})
  void P_DATE__placeholders_and_days_after_the_import_are_kept_and_reported(
      LocalDate date, int findings) {
    SourceBuilder claim = claim().line().with(SourceField.SERVICE_DATE, date);

    assertThat(claim.only().serviceDates().first()).isEqualTo(date);
    assertThat(claim.findings()).hasSize(findings).allMatch("P-DATE"::equals);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-09, 1", "2026-01-10, 0", "2026-01-12, 0", "2026-01-13, 1"})
  void P_DATE__a_day_outside_of_the_claims_period_is_kept_and_reported(
      LocalDate date, int findings) {
    SourceBuilder claim =
        claim()
            .stating(SourceField.SERVICE_DATE, LocalDate.of(2026, 1, 10))
            .stating(SourceField.SERVICE_DATE_END, LocalDate.of(2026, 1, 12))
            .line()
            .with(SourceField.SERVICE_DATE, date);

    assertThat(claim.only().serviceDates().first()).isEqualTo(date);
    assertThat(claim.findings()).hasSize(findings).allMatch("P-DATE"::equals);
  }

  @Test
  void P_DATE__a_claim_without_a_last_day_has_no_period() {
    SourceBuilder claim =
        claim()
            .stating(SourceField.SERVICE_DATE, LocalDate.of(2026, 1, 10))
            .line()
            .with(SourceField.SERVICE_DATE, LocalDate.of(2026, 1, 13));

    assertThat(claim.findings()).isEmpty();
  }

  @Test
  void P_CODE__modifiers_are_split_off_and_the_shape_tells_the_code_set() {
    assertThat(code("99285-25-59", null))
        .isEqualTo(new ProcedureCode("99285", CodeSystem.CPT, List.of("25", "59")));
    assertThat(code(" d1110 ", null)).isEqualTo(ProcedureCode.of("D1110", CodeSystem.CDT));
    assertThat(code("12345-678-90", null))
        .isEqualTo(ProcedureCode.of("12345067890", CodeSystem.NDC));
    assertThat(code("450", null)).isEqualTo(ProcedureCode.of("0450", CodeSystem.REVENUE));
  }

  @Test
  void P_CODE__what_the_source_says_beats_the_shape() {
    assertThat(code("D1110", CodeSystem.HCPCS))
        .isEqualTo(ProcedureCode.of("D1110", CodeSystem.HCPCS));
    assertThat(code("410620009", null)).isEqualTo(ProcedureCode.of("410620009", CodeSystem.OTHER));
    assertThat(claim().line().with(SourceField.PROCEDURE_CODE, " ").only().codes().procedure())
        .isNull();
  }

  @Test
  void P_DESCRIPTION__our_own_words_stand_in_and_say_so() {
    LineItem silent = claim().line().with(SourceField.PROCEDURE_CODE, "99213").only();
    LineItem stated =
        claim()
            .line()
            .with(SourceField.PROCEDURE_CODE, "99213")
            .with(SourceField.DESCRIPTION, "Visit")
            .only();

    assertThat(silent.codes().description()).isEqualTo("Office visit, standard");
    assertThat(silent.origin().derivedFields())
        .contains(new DerivedField("procedure_description", "P-DESCRIPTION"));
    assertThat(stated.codes().description()).isEqualTo("Visit");
    assertThat(stated.origin().derivedFields()).noneMatch(d -> d.rule().equals("P-DESCRIPTION"));
  }

  @Test
  void P_DESCRIPTION__a_revenue_code_describes_a_line_without_another_code() {
    SourceBuilder alone = claim().line().with(SourceField.REVENUE_CODE, "120");
    SourceBuilder beside =
        claim()
            .line()
            .with(SourceField.REVENUE_CODE, "0450")
            .with(SourceField.PROCEDURE_CODE, "99284");

    assertThat(alone.only().codes().description()).isEqualTo("Room, two beds");
    assertThat(alone.only().origin().derivedFields())
        .contains(new DerivedField("procedure_description", "P-DESCRIPTION"));
    assertThat(beside.only().codes().description()).isNull();
  }

  @Test
  void P_CODES_BESIDE__units_diagnoses_and_revenue_code_are_taken_over() {
    LineItem line =
        claim()
            .stating(SourceField.DIAGNOSIS_CODES, List.of("J06.9"))
            .line()
            .with(SourceField.UNITS, new BigDecimal("1.9"))
            .with(SourceField.REVENUE_CODE, "450")
            .only();

    assertThat(line.codes().units()).isEqualByComparingTo("1.9");
    assertThat(line.codes().diagnosisCodes()).containsExactly("J06.9");
    assertThat(line.codes().revenueCode()).isEqualTo("0450");
  }

  @Test
  void P_PROVIDER__the_one_of_the_line_beats_the_one_of_the_claim_and_is_marked() {
    SourceBuilder claim =
        claim()
            .stating(SourceField.PROVIDER_NAME, "Billing Group")
            .line()
            .with(SourceField.PROVIDER_NAME, "Dr. Ada")
            .line();

    assertThat(claim.normalize().lineItems())
        .extracting(line -> line.provider().name())
        .extracting(Object::toString)
        .containsExactly("Dr. Ada (DEMO)", "Billing Group (DEMO)");
  }

  @Test
  void P_NPI__a_wrong_check_digit_is_kept_and_reported() {
    SourceBuilder wrong = claim().line().with(SourceField.PROVIDER_NPI, "1234567890");
    SourceBuilder right = claim().line().with(SourceField.PROVIDER_NPI, "1234567893");

    assertThat(wrong.only().provider().npi()).hasFieldOrPropertyWithValue("value", "1234567890");
    assertThat(wrong.findings()).containsExactly("P-NPI");
    assertThat(right.findings()).isEmpty();
  }

  @Test
  void P_RANGE__an_amount_that_no_bill_can_have_is_left_out_and_reported() {
    SourceBuilder claim = claim().line().with(SourceField.BILLED, new BigDecimal("1e12"));
    SourceBuilder largest =
        claim().line().with(SourceField.BILLED, new BigDecimal("999999999999.99"));

    assertThat(claim.only().amounts().billed()).isNull();
    assertThat(claim.findings()).containsExactly("P-RANGE");
    assertThat(largest.only().amounts().billed()).hasToString("999999999999.99");
  }

  @Test
  void P_MONEY__an_amount_finer_than_a_cent_is_rounded_half_up_and_reported() {
    SourceBuilder claim = claim().line().with(SourceField.BILLED, new BigDecimal("27.205"));

    assertThat(claim.only().amounts().billed()).hasToString("27.21");
    assertThat(claim.findings()).containsExactly("P-MONEY");
  }

  @Test
  void P_MONEY__absent_stays_absent_and_zero_stays_zero() {
    LineItem line = claim().line().with(SourceField.BILLED, BigDecimal.ZERO).only();

    assertThat(line.amounts().billed()).isEqualTo(Money.ZERO);
    assertThat(line.amounts().allowed()).isNull();
    assertThat(line.amounts().paidByInsurance()).isNull();
    assertThat(line.amounts().patientResponsibility()).isNull();
  }

  @Test
  void P_ADJUSTMENTS__group_reason_and_amount_are_taken_as_stated() {
    Adjustment unknown = new Adjustment("ZZ", "x1", Money.ofCents(-900));

    LineItem line = claim().line().with(SourceField.ADJUSTMENTS, List.of(unknown)).only();

    assertThat(line.amounts().adjustments()).containsExactly(unknown);
  }

  @Test
  void P_STATUS__stated_else_paid_where_a_payer_spoke_else_billed() {
    LineItem stated = claim().line().with(SourceField.STATUS, LineStatus.PENDING).only();
    LineItem paid = claim().line().with(SourceField.PAID, BigDecimal.TEN).only();
    LineItem billed = claim().line().with(SourceField.BILLED, BigDecimal.TEN).only();

    assertThat(stated.status()).isEqualTo(LineStatus.PENDING);
    assertThat(stated.origin().derivedFields()).isEmpty();
    assertThat(paid.status()).isEqualTo(LineStatus.PAID);
    assertThat(billed.status()).isEqualTo(LineStatus.BILLED);
    assertThat(billed.origin().derivedFields())
        .containsExactly(new DerivedField("line_status", "P-STATUS"));
  }

  @Test
  void P_ADJUSTED_ALLOWED__billed_less_contractual_adjustments_is_allowed_and_says_so() {
    LineItem line =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("200.00"))
            .with(
                SourceField.ADJUSTMENTS, List.of(new Adjustment("CO", "45", Money.ofCents(50_00))))
            .only();

    assertThat(line.amounts().allowed()).hasToString("150.00");
    assertThat(line.origin().derivedFields())
        .contains(new DerivedField("allowed_amount", "P-ADJUSTED-ALLOWED"));
  }

  @Test
  void P_ADJUSTED_ALLOWED__any_other_adjustment_leaves_allowed_unsaid() {
    LineItem line =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("200.00"))
            .with(
                SourceField.ADJUSTMENTS,
                List.of(
                    new Adjustment("CO", "45", Money.ofCents(50_00)),
                    new Adjustment("OA", "23", Money.ofCents(10_00))))
            .only();

    assertThat(line.amounts().allowed()).isNull();
  }

  @Test
  void P_ADJUSTED_ALLOWED__never_derives_what_no_bill_can_have() {
    LineItem line =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("999999999999.99"))
            .with(SourceField.ADJUSTMENTS, List.of(new Adjustment("CO", "45", Money.ofCents(-1))))
            .only();

    assertThat(line.amounts().allowed()).isNull();
  }

  @Test
  void P_TXT_DENIED__nothing_is_allowed_and_nothing_paid_where_the_document_is_silent() {
    SourceBuilder claim =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("425.00"))
            .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("425.00"))
            .with(SourceField.STATUS, LineStatus.DENIED);

    assertThat(claim.only().amounts().allowed()).isEqualTo(Money.ZERO);
    assertThat(claim.only().amounts().paidByInsurance()).isEqualTo(Money.ZERO);
    assertThat(claim.only().origin().derivedFields())
        .containsExactly(
            new DerivedField("allowed_amount", "P-TXT-DENIED"),
            new DerivedField("paid_by_insurance", "P-TXT-DENIED"));
    assertThat(claim.findings()).isEmpty();
  }

  @Test
  void P_SIGN__a_negative_bill_is_kept_and_reported_unless_it_is_a_reversal() {
    SourceBuilder negative = claim().line().with(SourceField.BILLED, new BigDecimal("-5"));
    SourceBuilder reversal =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("-5"))
            .with(SourceField.STATUS, LineStatus.REVERSAL);

    assertThat(negative.only().amounts().billed()).hasToString("-5.00");
    assertThat(negative.findings()).containsExactly("P-SIGN");
    assertThat(reversal.findings()).isEmpty();
  }

  @Test
  void P_ORDER__paid_above_allowed_above_billed_is_kept_and_reported() {
    SourceBuilder claim = claim().line().amounts("541", "550", "560", "-10");

    assertThat(claim.only().amounts().allowed()).hasToString("550.00");
    assertThat(claim.findings()).containsExactly("P-ORDER", "P-ORDER");
  }

  @Test
  void P_ORDER__a_reversal_has_the_order_of_what_it_takes_back() {
    SourceBuilder right = claim().line().amounts("-541", "-500", "-400", "-100");
    SourceBuilder wrong = claim().line().amounts("-541", "-550", "-560", "10");

    assertThat(right.with(SourceField.STATUS, LineStatus.REVERSAL).findings())
        .doesNotContain("P-ORDER");
    assertThat(wrong.with(SourceField.STATUS, LineStatus.REVERSAL).findings()).contains("P-ORDER");
  }

  @Test
  void P_PATIENT_SHARE__a_share_other_than_allowed_less_paid_is_kept_and_reported() {
    SourceBuilder pennyOff = claim().line().amounts("100", "80", "60", "20.01");

    assertThat(pennyOff.only().amounts().patientResponsibility()).hasToString("20.01");
    assertThat(pennyOff.findings()).containsExactly("P-PATIENT-SHARE");
    assertThat(claim().line().amounts("100", "80", "60", "20").findings()).isEmpty();
  }

  @Test
  void P_KEEP__a_line_that_looks_like_another_is_kept_and_reported_at_its_own_place() {
    NormalizedClaim claim = twoVisits("99213", "99213").normalize();

    assertThat(claim.lineItems()).hasSize(2);
    assertThat(claim.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("P-KEEP");
          assertThat(finding.place()).isEqualTo(new Place.TextLine(3));
        });
    assertThat(twoVisits("99213", "99214").findings()).isEmpty();
  }

  @Test
  void P_KEEP__what_was_reversed_may_come_again() {
    SourceBuilder corrected =
        twoVisits("99213", "99213")
            .line()
            .with(SourceField.PROCEDURE_CODE, "99213")
            .with(SourceField.BILLED, new BigDecimal("-100"))
            .with(SourceField.STATUS, LineStatus.REVERSAL)
            .line()
            .with(SourceField.PROCEDURE_CODE, "99214")
            .with(SourceField.BILLED, new BigDecimal("100"));
    SourceBuilder alternating =
        claim()
            .line()
            .with(SourceField.BILLED, new BigDecimal("100"))
            .line()
            .with(SourceField.BILLED, new BigDecimal("-100"))
            .with(SourceField.STATUS, LineStatus.REVERSAL)
            .line()
            .with(SourceField.BILLED, new BigDecimal("100"));

    assertThat(corrected.findings()).as("the second one, before").containsOnlyOnce("P-KEEP");
    assertThat(alternating.findings()).isEmpty();
  }

  @Test
  void P_TOTALS__a_total_other_than_the_sum_of_the_lines_is_reported() {
    SourceBuilder wrong =
        twoVisits("99213", "99214").stating(SourceField.BILLED, new BigDecimal("201"));
    SourceBuilder right =
        twoVisits("99213", "99214").stating(SourceField.BILLED, new BigDecimal("200.0"));

    assertThat(wrong.findings()).containsExactly("P-TOTALS");
    assertThat(wrong.normalize().findings())
        .extracting(Finding::message)
        .containsExactly("the stated total of billed_amount is 201 but the lines add up to 200.00");
    assertThat(right.findings()).isEmpty();
  }

  @Test
  void P_TOTALS__a_total_that_nobody_itemised_proves_nothing_and_is_never_spread() {
    SourceBuilder bill =
        twoVisits("99213", "99214").stating(SourceField.PAID, new BigDecimal("180"));

    assertThat(bill.findings()).isEmpty();
    assertThat(bill.normalize().lineItems())
        .allSatisfy(line -> assertThat(line.amounts().paidByInsurance()).isNull());
  }

  @Test
  void P_REV0001__the_line_that_repeats_the_sum_is_left_out_and_reported() {
    SourceBuilder stay =
        twoVisits("99213", "99214")
            .line()
            .with(SourceField.REVENUE_CODE, "1")
            .with(SourceField.BILLED, new BigDecimal("200"));

    assertThat(stay.normalize().lineItems()).hasSize(2);
    assertThat(stay.findings()).containsExactly("P-REV0001");
  }

  @Test
  void P_REV0001__a_line_with_another_sum_or_alone_stays() {
    SourceBuilder other =
        twoVisits("99213", "99214")
            .line()
            .with(SourceField.REVENUE_CODE, "0001")
            .with(SourceField.BILLED, new BigDecimal("200.01"));
    SourceBuilder alone =
        claim()
            .line()
            .with(SourceField.REVENUE_CODE, "0001")
            .with(SourceField.BILLED, new BigDecimal("200"));

    assertThat(other.normalize().lineItems()).hasSize(3);
    assertThat(alone.normalize().lineItems()).hasSize(1);
  }

  private static SourceBuilder twoVisits(String first, String second) {
    return claim()
        .line()
        .with(SourceField.PROCEDURE_CODE, first)
        .with(SourceField.BILLED, new BigDecimal("100"))
        .line()
        .with(SourceField.PROCEDURE_CODE, second)
        .with(SourceField.BILLED, new BigDecimal("100"));
  }

  private static ProcedureCode code(String written, CodeSystem system) {
    SourceBuilder claim = claim().line().with(SourceField.PROCEDURE_CODE, written);
    if (system != null) {
      claim.with(SourceField.CODE_SYSTEM, system);
    }
    return claim.only().codes().procedure();
  }
}
