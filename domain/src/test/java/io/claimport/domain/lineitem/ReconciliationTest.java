package io.claimport.domain.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.lineitem.Reconciliation.Basis;
import io.claimport.domain.lineitem.Reconciliation.Outcome;
import io.claimport.domain.lineitem.Reconciliation.Part;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final Adjustment WRITE_OFF = Adjustment.contractual(Money.ofCents(40_00));
  private static final Adjustment DEDUCTIBLE = Adjustment.deductible(Money.ofCents(10_00));
  private static final Adjustment COINSURANCE = Adjustment.coinsurance(Money.ofCents(5_00));

  @Test
  void each_group_bears_the_sum_of_its_adjustments() {
    Reconciliation line =
        Reconciliation.of(
            amounts(200_00, 160_00, 145_00, 15_00, WRITE_OFF, DEDUCTIBLE, COINSURANCE));

    assertThat(line.parts())
        .containsExactly(
            new Part("CO", Basis.ADJUSTMENTS, new BigDecimal("40.00")),
            new Part("PR", Basis.ADJUSTMENTS, new BigDecimal("15.00")));
    assertThat(line.sum("PR")).isEqualByComparingTo("15.00");
    assertThat(line.sum("OA")).isEqualByComparingTo("0");
    assertThat(line.difference()).contains(new BigDecimal("0.00"));
    assertThat(line.outcome()).isEqualTo(Outcome.BALANCED);
  }

  @Test
  void what_is_not_allowed_and_what_the_patient_owes_stand_in_for_adjustments_not_listed() {
    Reconciliation line = Reconciliation.of(amounts(200_00, 160_00, 145_00, 15_00));

    assertThat(line.parts())
        .containsExactly(
            new Part("CO", Basis.ALLOWED_AMOUNT, new BigDecimal("40.00")),
            new Part("PR", Basis.PATIENT_RESPONSIBILITY, new BigDecimal("15.00")));
    assertThat(line.outcome()).isEqualTo(Outcome.BALANCED);
  }

  @Test
  void adjustments_alone_leave_open_what_they_do_not_list() {
    Reconciliation line =
        Reconciliation.ofAdjustments(amounts(200_00, 160_00, 145_00, 15_00, WRITE_OFF));

    assertThat(line.difference()).contains(new BigDecimal("15.00"));
    assertThat(line.outcome()).isEqualTo(Outcome.UNBALANCED);
  }

  @Test
  void without_billed_or_paid_nothing_can_be_compared() {
    Reconciliation line =
        Reconciliation.of(new Amounts(null, null, null, Money.ZERO, List.of(WRITE_OFF)));

    assertThat(line.missing()).containsExactly("billed_amount", "paid_by_insurance");
    assertThat(line.difference()).isEmpty();
    assertThat(line.outcome()).isEqualTo(Outcome.INCOMPLETE);
  }

  @Property
  void billed_is_always_what_was_paid_and_what_is_explained_and_what_is_not(
      @ForAll int billed, @ForAll int paid, @ForAll List<Integer> adjustments) {
    Reconciliation line =
        Reconciliation.of(
            new Amounts(
                Money.ofCents(billed),
                null,
                Money.ofCents(paid),
                null,
                adjustments.stream().map(a -> Adjustment.contractual(Money.ofCents(a))).toList()));

    assertThat(
            line.explained()
                .add(Money.ofCents(paid).toDecimal())
                .add(line.difference().orElseThrow()))
        .isEqualByComparingTo(Money.ofCents(billed).toDecimal());
  }

  private static Amounts amounts(
      long billed, long allowed, long paid, long share, Adjustment... adjustments) {
    return new Amounts(
        Money.ofCents(billed),
        Money.ofCents(allowed),
        Money.ofCents(paid),
        Money.ofCents(share),
        List.of(adjustments));
  }
}
