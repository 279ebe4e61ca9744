package io.claimport.domain.normalization;

import static io.claimport.domain.normalization.SourceBuilder.adjustments;
import static io.claimport.domain.normalization.SourceBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules on adjustments and on sums that must hold, each test named after its rule.
class RemittanceRulesTest {

  private static List<String> each(SourceBuilder claim, Function<Amounts, @Nullable Money> amount) {
    return claim.normalize().lineItems().stream()
        .map(LineItem::amounts)
        .map(amounts -> Optional.ofNullable(amount.apply(amounts)).map(Money::toString))
        .map(written -> written.orElse("absent"))
        .toList();
  }

  private static List<String> rulesOf(LineItem line, String field) {
    return line.origin().derivedFields().stream()
        .filter(derived -> derived.field().equals(field))
        .map(DerivedField::rule)
        .toList();
  }

  private static SourceBuilder answering(String billed, String paid) {
    return claim()
        .stating(SourceField.PATIENT_CONTROL_NUMBER, "A-1")
        .stating(SourceField.BILLED, new BigDecimal(billed))
        .stating(SourceField.PAID, new BigDecimal(paid));
  }

  @Test
  void P_835_CLAIMCAS__a_claims_own_adjustments_are_spread_pro_rata_to_billed() {
    SourceBuilder claim =
        answering("300", "189.99")
            .stating(SourceField.ADJUSTMENTS, adjustments("CO-253 10.01", "PR-1 100.00"))
            .remitted("100", "100")
            .remitted("200", "200");

    assertThat(each(claim, Amounts::paidByInsurance)).containsExactly("63.33", "126.66");
    assertThat(each(claim, Amounts::patientResponsibility)).containsExactly("33.33", "66.67");
    assertThat(claim.only().amounts().adjustments())
        .isEqualTo(adjustments("CO-253 3.34", "PR-1 33.33"));
    assertThat(rulesOf(claim.only(), "paid_by_insurance")).containsExactly("P-835-CLAIMCAS");
    assertThat(claim.findings()).isEmpty();
  }

  @Test
  void P_835_CLAIMCAS__lines_that_already_add_up_to_the_payment_are_only_explained() {
    SourceBuilder claim =
        answering("300", "190")
            .stating(SourceField.ADJUSTMENTS, adjustments("CO-45 110.00"))
            .remitted("300", "190");

    assertThat(each(claim, Amounts::paidByInsurance)).containsExactly("190.00");
    assertThat(claim.only().amounts().adjustments()).isEqualTo(adjustments("CO-45 110.00"));
    assertThat(claim.findings()).isEmpty();
  }

  @Test
  void P_835_CLAIMCAS__what_cannot_be_spread_is_reported() {
    SourceBuilder silent =
        claim()
            .stating(SourceField.ADJUSTMENTS, adjustments("CO-45 10.00"))
            .line()
            .with(SourceField.BILLED, BigDecimal.TEN);
    SourceBuilder contradictory =
        answering("100", "80")
            .stating(SourceField.ADJUSTMENTS, adjustments("CO-45 10.00"))
            .remitted("100", "80", "CO-45 20.00");

    assertThat(silent.findings()).containsExactly("P-835-CLAIMCAS");
    assertThat(contradictory.findings()).containsExactly("P-835-CLAIMCAS", "CLAIM_UNBALANCED");
    assertThat(contradictory.only().amounts().paidByInsurance()).hasToString("80.00");
  }

  @Property
  void the_lines_payments_add_up_to_the_claims_whatever_is_spread(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> billed,
      @ForAll @IntRange(min = -5_000_000, max = 5_000_000) int own) {
    long total = billed.stream().mapToLong(Integer::longValue).sum();
    Money paid = Money.ofCents(total - own);
    SourceBuilder claim =
        answering(Money.ofCents(total).toString(), paid.toString())
            .stating(SourceField.ADJUSTMENTS, adjustments("CO-45 " + Money.ofCents(own)));
    billed.forEach(
        cents -> claim.remitted(Money.ofCents(cents).toString(), Money.ofCents(cents).toString()));

    NormalizedClaim normalized = claim.normalize();

    assertThat(
            normalized.lineItems().stream()
                .map(line -> line.amounts().paidByInsurance())
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(paid);
    assertThat(normalized.findings())
        .extracting(Finding::rule)
        .doesNotContain("LINE_UNBALANCED", "CLAIM_UNBALANCED", "P-835-CLAIMCAS");
  }

  @Test
  void P_835_PR__the_share_is_the_sum_of_the_lines_PR_adjustments() {
    SourceBuilder claim =
        claim().remitted("200", "94.87", "CO-45 40.00", "PR-2 5.13", "PR-96 60.00");

    assertThat(claim.only().amounts().patientResponsibility()).hasToString("65.13");
    assertThat(rulesOf(claim.only(), "patient_responsibility")).containsExactly("P-835-PR");
  }

  @Test
  void P_835_PR__nothing_is_owed_where_adjustments_leave_nothing_to_pay() {
    SourceBuilder written = claim().remitted("200", "160", "CO-45 40.00");
    SourceBuilder paidInFull = claim().remitted("200", "200");
    SourceBuilder unexplained = claim().remitted("200", "150", "CO-45 40.00");
    SourceBuilder silent =
        claim()
            .line()
            .with(SourceField.BILLED, BigDecimal.TEN)
            .with(SourceField.PAID, BigDecimal.TEN);

    assertThat(each(written, Amounts::patientResponsibility)).containsExactly("0.00");
    assertThat(each(paidInFull, Amounts::patientResponsibility)).containsExactly("0.00");
    assertThat(each(unexplained, Amounts::patientResponsibility)).containsExactly("absent");
    assertThat(each(silent, Amounts::patientResponsibility)).containsExactly("absent");
  }

  @Test
  void P_835_PR__a_share_of_the_claim_alone_goes_where_something_was_left_unpaid() {
    SourceBuilder two =
        answering("300", "180")
            .stating(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("100.01"))
            .remitted("100", "80", "CO-45 3.33")
            .remitted("200", "100", "CO-45 16.66")
            .remitted("0", "0");
    SourceBuilder one =
        answering("100", "80")
            .stating(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("20"))
            .remitted("100", "80");

    assertThat(each(two, Amounts::patientResponsibility)).containsExactly("16.67", "83.34", "0.00");
    assertThat(each(one, Amounts::patientResponsibility)).containsExactly("20.00");
    assertThat(one.findings()).isEmpty();
    assertThat(two.findings()).isEmpty();
  }

  @Test
  void P_835_PR__a_bill_that_does_not_speak_of_adjustments_is_never_spread() {
    SourceBuilder bill =
        claim()
            .stating(SourceField.PATIENT_RESPONSIBILITY, BigDecimal.TEN)
            .line()
            .with(SourceField.BILLED, new BigDecimal("50"));

    assertThat(each(bill, Amounts::patientResponsibility)).containsExactly("absent");
  }

  @Test
  void P_835_PR__of_a_reversal_only_its_lines_speak() {
    SourceBuilder reversal =
        answering("-100", "-80")
            .stating(SourceField.STATUS, LineStatus.REVERSAL)
            .stating(SourceField.PATIENT_RESPONSIBILITY, BigDecimal.ZERO)
            .remitted("-100", "-80", "PR-1 -20.00");

    assertThat(each(reversal, Amounts::patientResponsibility)).containsExactly("-20.00");
    assertThat(each(reversal, Amounts::allowed)).containsExactly("-100.00");
    assertThat(reversal.findings()).containsExactly("REVERSAL_WITHOUT_ORIGINAL");
  }

  @Test
  void P_835_ALLOWED__is_what_was_paid_with_the_patients_cost_share_and_what_law_keeps_back() {
    SourceBuilder claim =
        claim()
            .remitted(
                "300",
                "97.00",
                "CO-45 100.00",
                "CO-253 3.00",
                "PR-1 10.00",
                "PR-2 20.00",
                "PR-66 20.00",
                "PR-96 50.00");

    assertThat(each(claim, Amounts::allowed)).containsExactly("150.00");
    assertThat(each(claim, Amounts::patientResponsibility)).containsExactly("100.00");
    assertThat(rulesOf(claim.only(), "allowed_amount")).containsExactly("P-835-ALLOWED");
    assertThat(claim.findings()).isEmpty();
  }

  @Test
  void P_835_ALLOWED__is_not_known_after_another_payer() {
    SourceBuilder claim = claim().remitted("300", "100", "OA-23 180.00", "PR-2 20.00");

    assertThat(each(claim, Amounts::allowed)).containsExactly("absent");
  }

  @Test
  void P_835_ALLOWED__parts_of_the_patients_share_are_enough() {
    SourceBuilder claim = claim().remitted("300", "100", "PR-3 25.00", "PR-2 20.00");

    assertThat(each(claim, Amounts::allowed)).containsExactly("145.00");
    assertThat(claim.findings()).as("write-offs are not spoken of").isEmpty();
  }

  @Test
  void P_ADJUSTED_ALLOWED__what_law_keeps_back_is_allowed() {
    SourceBuilder claim =
        claim()
            .remitted("200", "100", "CO-45 50.00", "CO-253 2.00")
            .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("48"));

    assertThat(each(claim, Amounts::allowed)).containsExactly("150.00");
    assertThat(rulesOf(claim.only(), "allowed_amount")).containsExactly("P-ADJUSTED-ALLOWED");
  }

  @Test
  void P_ADJUSTED_ALLOWED__without_adjustments_all_is_allowed_if_the_share_explains_the_rest() {
    SourceBuilder explained =
        claim()
            .remitted("200", "152")
            .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("48"));
    SourceBuilder unexplained =
        claim()
            .remitted("200", "152")
            .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("40"));

    assertThat(each(explained, Amounts::allowed)).containsExactly("200.00");
    assertThat(each(unexplained, Amounts::allowed)).containsExactly("absent");
  }

  @Test
  void P_REPEATED_PAYMENT__a_coinsurance_that_is_the_payment_is_not_counted() {
    SourceBuilder repeated =
        claim()
            .remitted("136.80", "109.44", "PR-1 0.00", "PR-2 109.44")
            .with(SourceField.ALLOWED, new BigDecimal("136.80"));
    SourceBuilder fitting =
        claim()
            .remitted("100", "50", "PR-2 50.00")
            .with(SourceField.ALLOWED, new BigDecimal("100"));
    SourceBuilder pennyOff =
        claim()
            .remitted("100", "50", "PR-2 50.01")
            .with(SourceField.ALLOWED, new BigDecimal("100"));

    assertThat(each(repeated, Amounts::patientResponsibility)).containsExactly("27.36");
    assertThat(repeated.findings()).containsExactly("P-REPEATED-PAYMENT");
    assertThat(each(fitting, Amounts::patientResponsibility)).containsExactly("50.00");
    assertThat(fitting.findings()).isEmpty();
    assertThat(each(pennyOff, Amounts::patientResponsibility)).containsExactly("50.01");
    assertThat(pennyOff.findings()).containsExactly("P-PATIENT-SHARE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CO-29", "PI-50", "PR-96"})
  void P_STATUS__refusals_that_take_all_that_was_billed_are_a_denial(String reason) {
    SourceBuilder claim = claim().remitted("120", "0", "CO-45 20.00", reason + " 100.00");

    assertThat(claim.only().status()).isEqualTo(LineStatus.DENIED);
    assertThat(rulesOf(claim.only(), "line_status")).containsExactly("P-STATUS");
    assertThat(each(claim, Amounts::allowed)).containsExactly("0.00");
    assertThat(claim.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PR-1 100.00", "CO-45 100.00", "OA-23 100.00", "CO-29 99.99"})
  void P_STATUS__a_line_that_went_to_the_deductible_or_to_the_price_is_no_denial(String reason) {
    SourceBuilder claim = claim().remitted("100", "0", reason);

    assertThat(claim.only().status()).isEqualTo(LineStatus.PAID);
  }

  @Test
  void LINE_UNBALANCED__names_both_numbers() {
    SourceBuilder claim = claim().remitted("100", "70", "CO-45 20.00", "PR-2 5.00");

    assertThat(claim.normalize().findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("LINE_UNBALANCED");
          assertThat(finding.message()).contains("75.00").contains("70.00");
        });
  }

  @Test
  void LINE_UNBALANCED__says_nothing_where_write_offs_are_not_spoken_of() {
    assertThat(claim().remitted("100", "70", "PR-2 5.00").findings()).isEmpty();
    assertThat(
            claim()
                .stating(SourceField.PATIENT_CONTROL_NUMBER, "A-1")
                .remitted("100", "70", "PR-2 5.00")
                .findings())
        .containsExactly("LINE_UNBALANCED");
  }

  @Test
  void CLAIM_UNBALANCED__names_both_numbers() {
    SourceBuilder claim = answering("100", "70").remitted("100", "80", "CO-45 20.00");

    assertThat(claim.normalize().findings())
        .filteredOn(finding -> finding.rule().equals("CLAIM_UNBALANCED"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("80.00").contains("70"));
    assertThat(answering("100", "80").remitted("100", "80", "CO-45 20.00").findings()).isEmpty();
  }

  @Test
  void CLAIM_UNBALANCED__what_was_billed_is_that_of_the_lines() {
    SourceBuilder claim =
        answering("100", "80").remitted("60", "40", "CO-45 20.00").remitted("50", "40", "CO-45 0");

    assertThat(claim.normalize().findings())
        .filteredOn(finding -> finding.rule().equals("CLAIM_UNBALANCED"))
        .extracting(Finding::message)
        .containsExactly(
            "the claim's billed_amount is 100 but that of its lines adds up to 110.00");
    assertThat(claim.findings()).doesNotContain("P-TOTALS");
  }

  @Test
  void CLAIM_UNBALANCED__a_bill_of_a_providers_number_is_held_against_its_lines_too() {
    SourceBuilder bill =
        claim()
            .stating(SourceField.PATIENT_CONTROL_NUMBER, "A-1")
            .line()
            .with(SourceField.BILLED, new BigDecimal("12.25"));

    assertThat(bill.stating(SourceField.BILLED, new BigDecimal("500")).findings())
        .containsExactly("CLAIM_UNBALANCED");
    assertThat(bill.stating(SourceField.BILLED, new BigDecimal("12.2500001")).findings()).isEmpty();
  }

  @Test
  void PR_MISMATCH__names_both_numbers_and_keeps_the_lines() {
    SourceBuilder claim =
        answering("100", "80")
            .stating(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("203.00"))
            .remitted("100", "80", "PR-1 20.00");

    assertThat(each(claim, Amounts::patientResponsibility)).containsExactly("20.00");
    assertThat(claim.normalize().findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("PR_MISMATCH");
          assertThat(finding.message()).contains("203.00").contains("20.00");
        });
  }

  @Test
  void REVERSAL_WITHOUT_ORIGINAL__is_one_whose_claim_number_has_not_come_before() {
    SourceBuilder stray = reversalOf("A1").remitted("-100", "-100");
    SourceBuilder withOriginal =
        claim()
            .stating(SourceField.CLAIM_NUMBER, "A1")
            .remitted("100", "100")
            .with(SourceField.STATUS, LineStatus.PAID)
            .remitted("-100", "-100")
            .with(SourceField.STATUS, LineStatus.REVERSAL);

    assertThat(stray.findings()).containsExactly("REVERSAL_WITHOUT_ORIGINAL");
    assertThat(withOriginal.findings()).isEmpty();
  }

  @Test
  void REVERSAL_WITHOUT_ORIGINAL__looks_into_the_claims_before() {
    Normalizer normalizer = SourceBuilder.normalizer();
    normalizer.normalize(
        claim().stating(SourceField.CLAIM_NUMBER, "A1").remitted("100", "100").build());

    assertThat(normalizer.normalize(reversalOf("A1").remitted("-100", "-100").build()).findings())
        .isEmpty();
    assertThat(normalizer.normalize(reversalOf("B2").remitted("-100", "-100").build()).findings())
        .hasSize(1);
  }

  private static SourceBuilder reversalOf(String number) {
    return claim()
        .stating(SourceField.CLAIM_NUMBER, number)
        .stating(SourceField.STATUS, LineStatus.REVERSAL);
  }

  @Property
  void no_adjustment_is_so_large_that_a_rule_breaks(
      @ForAll long ofLine, @ForAll long ofClaim, @ForAll long another) {
    NormalizedClaim normalized =
        answering("100", "80")
            .stating(
                SourceField.ADJUSTMENTS,
                adjustments("PR-1 " + Money.ofCents(ofClaim), "CO-45 " + Money.ofCents(another)))
            .remitted(
                "100", "80", "CO-45 " + Money.ofCents(ofLine), "PR-2 " + Money.ofCents(another))
            .remitted("0", "0")
            .normalize();

    assertThat(normalized.lineItems()).hasSize(2);
  }
}
