package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.money.Money;
import java.util.List;

/// The money of one service by the laws of the scenario `classic`.
///
/// Billed is any cent from 100.00 to 3000.00. Allowed is a percentage of billed, paid one
/// of allowed, each rounded half-even to the cent. Percentages are drawn to the
/// hundredth, from one hundredth inside either end: 60.01 to 89.99 and 70.01 to 94.99.
/// Half a cent of rounding is less than that hundredth, so the **rounded** amounts lie
/// within 60 to 90 and 70 to 95 % too.
final class ClassicAmounts implements Adjudication {

  private static final int LEAST_BILLED = 100_00;
  private static final int MOST_BILLED = 3000_00;
  private static final int LEAST_ALLOWED = 60_01;
  private static final int MOST_ALLOWED = 89_99;
  private static final int LEAST_PAID = 70_01;
  private static final int MOST_PAID = 94_99;

  @Override
  public Adjudicated drawn(Visit visit, Procedure service, Draws draws) {
    return drawn(draws);
  }

  /// What is not allowed is the contract's, what is not paid of the rest the patient's.
  static Adjudicated drawn(Draws draws) {
    return of(billed(draws), draws);
  }

  /// The same for a charge that is given.
  static Adjudicated of(Money billed, Draws draws) {
    Money allowed = allowed(billed, draws);
    Money paid = Adjudicated.share(allowed, draws.between(LEAST_PAID, MOST_PAID));
    return Adjudicated.paid(
        billed,
        allowed,
        paid,
        List.of(
            Adjustment.contractual(billed.minus(allowed)),
            Adjustment.coinsurance(allowed.minus(paid))));
  }

  static Money billed(Draws draws) {
    return Money.ofCents(draws.between(LEAST_BILLED, MOST_BILLED));
  }

  static Money allowed(Money billed, Draws draws) {
    return Adjudicated.share(billed, draws.between(LEAST_ALLOWED, MOST_ALLOWED));
  }
}
