package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.Scenario;

/// The laws by which a payer settles one service after the other, in the order of their
/// days.
public interface Adjudication {

  /// The laws of a scenario, from the beginning.
  ///
  /// @param plan the patient's, for the scenario that asks for it
  static Adjudication of(Scenario scenario, InsurancePlan plan) {
    return switch (scenario) {
      case CLASSIC, REVERSAL, MESSY -> new ClassicAmounts();
      case REALISTIC -> new PlanAmounts(plan);
      case DENIED -> new DeniedAmounts();
      case PARTIAL -> new PartialAmounts();
    };
  }

  /// Settles a service as it stands; asking again draws again and changes nothing else.
  Adjudicated drawn(Visit visit, Procedure service, Draws draws);

  /// Learns that a service was settled so.
  default void settled(Visit visit, Adjudicated service) {
    // most laws look at one service alone
  }
}
