package io.claimport.domain.importing;

import java.util.Locale;
import java.util.Optional;

/// The laws by which a portal makes up the numbers of a document.
public enum Scenario {
  /// Billed 100.00 to 3000.00; allowed 60 to 90 % of billed; paid 70 to 95 % of allowed, rounded
  /// half-even to the cent; the patient owes the rest of what is allowed.
  CLASSIC;

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
