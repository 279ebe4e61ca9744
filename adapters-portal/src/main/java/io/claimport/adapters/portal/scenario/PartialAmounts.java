package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.money.Money;
import java.util.List;

/// The scenario `partial`: of each service 20 to 60 % of the charge is refused, at the
/// provider's cost; what is left is settled as in `classic`.
final class PartialAmounts implements Adjudication {

  private static final int LEAST_REFUSED = 20_01;
  private static final int MOST_REFUSED = 59_99;
  private static final int LEAST_PAID = 70_01;
  private static final int MOST_PAID = 94_99;

  /// More often than is usual, contained in another service, more than is usual.
  private static final List<String> REASONS = List.of("151", "97", "222");

  @Override
  public Adjudicated drawn(Visit visit, Procedure service, Draws draws) {
    Money billed = ClassicAmounts.billed(draws);
    Money refused = Adjudicated.share(billed, draws.between(LEAST_REFUSED, MOST_REFUSED));
    Money left = billed.minus(refused);
    Money allowed = ClassicAmounts.allowed(left, draws);
    Money paid = Adjudicated.share(allowed, draws.between(LEAST_PAID, MOST_PAID));
    return Adjudicated.paid(
        billed,
        allowed,
        paid,
        List.of(
            new Adjustment(Adjustment.CONTRACTUAL, draws.oneOf(REASONS), refused),
            Adjustment.contractual(left.minus(allowed)),
            Adjustment.coinsurance(allowed.minus(paid))));
  }
}
