package io.claimport.archfixture.adapters.documents.culprit;

import java.time.Instant;
import java.util.function.Supplier;

/// Crime: it only hands the clock on.
public final class HandsOnTheClock {

  public Supplier<Instant> stamps() {
    return Instant::now;
  }
}
