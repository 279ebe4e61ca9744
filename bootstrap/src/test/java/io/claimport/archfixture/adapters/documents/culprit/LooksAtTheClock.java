package io.claimport.archfixture.adapters.documents.culprit;

import java.time.Instant;

/// Crime: tomorrow it writes other bytes.
public final class LooksAtTheClock {

  public Instant stamp() {
    return Instant.now();
  }
}
