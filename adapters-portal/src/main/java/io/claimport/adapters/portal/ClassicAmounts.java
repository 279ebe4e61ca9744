package io.claimport.adapters.portal;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The money of one service by the laws of the scenario `classic`.
///
/// Billed is any cent from 100.00 to 3000.00. Allowed is a percentage of billed, paid one
/// of allowed, each rounded half-even to the cent. Percentages are drawn to the
/// hundredth, from one hundredth inside either end: 60.01 to 89.99 and 70.01 to 94.99.
/// Half a cent of rounding is less than that hundredth, so the **rounded** amounts lie
/// within 60 to 90 and 70 to 95 % too.
record ClassicAmounts(Money billed, Money allowed, Money paid) {

  private static final int LEAST_BILLED = 100_00;
  private static final int MOST_BILLED = 3000_00;
  private static final int LEAST_ALLOWED = 60_01;
  private static final int MOST_ALLOWED = 89_99;
  private static final int LEAST_PAID = 70_01;
  private static final int MOST_PAID = 94_99;
  private static final int PERCENT_HUNDREDTHS = 4;

  static ClassicAmounts drawn(Draws draws) {
    Money billed = Money.ofCents(draws.between(LEAST_BILLED, MOST_BILLED));
    Money allowed = share(billed, draws.between(LEAST_ALLOWED, MOST_ALLOWED));
    return new ClassicAmounts(
        billed, allowed, share(allowed, draws.between(LEAST_PAID, MOST_PAID)));
  }

  /// Exactly the rest of what is allowed.
  Money patientResponsibility() {
    return allowed.minus(paid);
  }

  /// What is not allowed is the contract's, what is not paid of the rest the patient's.
  List<Adjustment> adjustments() {
    return List.of(
        Adjustment.contractual(billed.minus(allowed)),
        Adjustment.coinsurance(patientResponsibility()));
  }

  private static Money share(Money whole, int hundredthsOfPercent) {
    return Money.rounded(
        whole.toDecimal().multiply(BigDecimal.valueOf(hundredthsOfPercent, PERCENT_HUNDREDTHS)),
        RoundingMode.HALF_EVEN);
  }
}
