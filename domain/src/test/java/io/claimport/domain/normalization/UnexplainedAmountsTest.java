package io.claimport.domain.normalization;

import static io.claimport.domain.normalization.SourceBuilder.adjustments;
import static io.claimport.domain.normalization.SourceBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The rules on lines of which a source tells only a part, each test named after its rule.
class UnexplainedAmountsTest {

  private static SourceBuilder drug(String cost, String paid) {
    return claim()
        .line()
        .with(SourceField.BILLED, new BigDecimal(cost))
        .with(SourceField.PAID, new BigDecimal(paid));
  }

  @Test
  void P_PAID_BY_PATIENT__stands_in_for_a_share_that_nothing_else_tells_and_says_so() {
    LineItem item =
        drug("45.50", "35.50").with(SourceField.PAID_BY_PATIENT, new BigDecimal("10.004")).only();

    assertThat(item.amounts().patientResponsibility()).hasToString("10.00");
    assertThat(item.origin().derivedFields())
        .contains(new DerivedField("patient_responsibility", "P-PAID-BY-PATIENT"));
  }

  @Test
  void P_PAID_BY_PATIENT__gives_way_to_a_stated_share_and_to_its_parts() {
    SourceBuilder stated =
        drug("45.50", "35.50")
            .with(SourceField.PAID_BY_PATIENT, new BigDecimal("4"))
            .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal("10"));
    SourceBuilder parts =
        drug("45.50", "35.50")
            .with(SourceField.PAID_BY_PATIENT, new BigDecimal("4"))
            .with(SourceField.ADJUSTMENTS, adjustments("PR-3 10.00"));
    SourceBuilder damaged =
        drug("45.50", "35.50").with(SourceField.PAID_BY_PATIENT, new BigDecimal("1e15"));

    assertThat(stated.only().amounts().patientResponsibility()).hasToString("10.00");
    assertThat(parts.only().amounts().patientResponsibility()).hasToString("10.00");
    assertThat(damaged.only().amounts().patientResponsibility()).isNull();
  }

  @Test
  void P_835_ALLOWED__is_not_more_than_billed_where_only_the_patients_parts_are_told() {
    SourceBuilder told =
        drug("187.49", "206.41")
            .with(SourceField.ADJUSTMENTS, adjustments("PR-1 4.98", "PR-3 35.00"));
    SourceBuilder explained = claim().remitted("100", "120", "CO-45 -30.00", "PR-2 10.00");

    assertThat(told.only().amounts().allowed()).isNull();
    assertThat(told.findings()).containsExactly("P-ORDER");
    assertThat(explained.only().amounts().allowed()).hasToString("130.00");
  }

  @Test
  void P_ORDER__paid_above_billed_is_reported_where_allowed_is_unknown() {
    assertThat(drug("10", "12").findings()).containsExactly("P-ORDER");
    assertThat(drug("12", "12").findings()).isEmpty();
    assertThat(drug("-10", "-12").with(SourceField.STATUS, LineStatus.REVERSAL).findings())
        .containsExactly("P-ORDER");
  }

  @Test
  void LINE_UNBALANCED__says_nothing_where_the_allowed_amount_tells_the_write_off() {
    SourceBuilder explanation =
        claim()
            .stating(SourceField.PATIENT_CONTROL_NUMBER, "A-1")
            .remitted("100", "70", "PR-1 10.00")
            .with(SourceField.ALLOWED, new BigDecimal("80"));

    assertThat(explanation.findings()).isEmpty();
  }

  @Test
  void P_KEEP__one_service_of_two_departments_is_two() {
    SourceBuilder stay =
        claim()
            .line()
            .with(SourceField.PROCEDURE_CODE, "99231")
            .with(SourceField.REVENUE_CODE, "0301")
            .line()
            .with(SourceField.PROCEDURE_CODE, "99231")
            .with(SourceField.REVENUE_CODE, "0260");

    assertThat(stay.findings()).isEmpty();
  }

  @Test
  void P_TOTALS__noise_behind_the_cents_is_no_difference() {
    SourceBuilder noisy = drug("10", "8").stating(SourceField.PAID, new BigDecimal("8.0000001"));
    SourceBuilder other = drug("10", "8").stating(SourceField.PAID, new BigDecimal("8.006"));

    assertThat(noisy.findings()).isEmpty();
    assertThat(other.findings()).containsExactly("P-TOTALS");
  }
}
