package io.claimport.archfixture.adapters.worker;

import io.claimport.archfixture.application.driving.ListLines;

/// Asks a driving port, as every front end does, and waits for nobody.
public final class NightShift {

  private final ListLines listLines;

  public NightShift(ListLines listLines) {
    this.listLines = listLines;
  }

  public boolean work() {
    return switch (listLines.list()) {
      case ListLines.Outcome.Found _ -> true;
      case ListLines.Outcome.Refused _ -> false;
    };
  }
}
