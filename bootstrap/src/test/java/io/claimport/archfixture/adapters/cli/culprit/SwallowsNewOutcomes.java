package io.claimport.archfixture.adapters.cli.culprit;

import io.claimport.archfixture.application.driving.ListLines.Outcome;

/// Crime: it will call every outcome of tomorrow a refusal.
public final class SwallowsNewOutcomes {

  public int exitCode(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Found _ -> 0;
      default -> 3;
    };
  }
}
