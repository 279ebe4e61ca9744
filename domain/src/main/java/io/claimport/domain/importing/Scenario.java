package io.claimport.domain.importing;

import java.util.Locale;
import java.util.Optional;

/// The laws by which a portal makes up the numbers of a document.
///
/// Unless a scenario says otherwise, 0 ≤ paid ≤ allowed ≤ billed, billed is 100.00 to
/// 3000.00, the patient owes allowed less paid, and adjustments explain what lies between
/// billed and paid to the cent.
public enum Scenario {
  /// Billed 100.00 to 3000.00; allowed 60 to 90 % of billed; paid 70 to 95 % of allowed, rounded
  /// half-even to the cent; the patient owes the rest of what is allowed.
  CLASSIC,

  /// A plan settles services in the order of their days: allowed 45 to 85 % of billed
  /// (CO-45); a visit code costs the copay (PR-3); of other services the member pays what
  /// is missing to the deductible (PR-1) and the coinsurance of the rest (PR-2), in a
  /// calendar year never more than the out-of-pocket maximum.
  REALISTIC,

  /// The first service and about every other one is denied as a whole for one reason (CO-16,
  /// 29, 50, 97, 197, PR-96, 204): nothing is allowed and nothing paid, and the patient owes
  /// all of it where the reason is the patient's, else nothing. The others are classic.
  DENIED,

  /// 20 to 60 % of each charge is refused at the provider's cost (CO-151, 97, 222); what is
  /// left is settled as in classic.
  PARTIAL,

  /// One item in ten, and at least one, is taken back by a line with negative amounts and
  /// settled anew with the same charge, all three with the same claim number one after the
  /// other. Two items are a line and what takes it back; one item is a reversal alone.
  REVERSAL,

  /// One line in ten, and at least one of two or more, comes twice, and every stated total is
  /// 0.01 to 500.00 too high. The money of each line is classic.
  MESSY;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scenario> ofLabel(String label) {
    for (Scenario scenario : values()) {
      if (scenario.label().equals(label)) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }
}
