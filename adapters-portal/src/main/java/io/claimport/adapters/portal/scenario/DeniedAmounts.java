package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.money.Money;
import java.util.List;

/// The scenario `denied`: the first service and about every other one after it is refused
/// as a whole, for one reason; the others are `classic`.
final class DeniedAmounts implements Adjudication {

  private static final int ONE_REFUSED_IN = 2;

  /// Why a payer refuses, and who is left with the charge: the provider (CO), unless the
  /// service is not covered (PR).
  private static final List<Adjustment> REASONS =
      List.of(
          new Adjustment(Adjustment.CONTRACTUAL, "16", Money.ZERO), // information is missing
          new Adjustment(Adjustment.CONTRACTUAL, "29", Money.ZERO), // came too late
          new Adjustment(Adjustment.CONTRACTUAL, "50", Money.ZERO), // not necessary
          new Adjustment(Adjustment.CONTRACTUAL, "97", Money.ZERO), // part of another service
          new Adjustment(Adjustment.CONTRACTUAL, "197", Money.ZERO), // nobody was asked before
          new Adjustment(Adjustment.PATIENT_RESPONSIBILITY, "96", Money.ZERO), // not covered
          new Adjustment(Adjustment.PATIENT_RESPONSIBILITY, "204", Money.ZERO)); // not in the plan

  private boolean refusedOne;

  @Override
  public Adjudicated drawn(Visit visit, Procedure service, Draws draws) {
    boolean refused = draws.onceIn(ONE_REFUSED_IN) || !refusedOne;
    return refused ? refused(draws) : ClassicAmounts.drawn(draws);
  }

  private static Adjudicated refused(Draws draws) {
    Money billed = ClassicAmounts.billed(draws);
    Adjustment reason = draws.oneOf(REASONS).withAmount(billed);
    return new Adjudicated(
        billed,
        Money.ZERO,
        Money.ZERO,
        reason.isPatients() ? billed : Money.ZERO,
        LineStatus.DENIED,
        List.of(reason));
  }

  @Override
  public void settled(Visit visit, Adjudicated service) {
    refusedOne |= service.status() == LineStatus.DENIED;
  }
}
