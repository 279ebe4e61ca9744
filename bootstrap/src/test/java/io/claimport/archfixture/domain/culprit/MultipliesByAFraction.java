package io.claimport.archfixture.domain.culprit;

/// Crime: cents pass through a fraction that bytecode only shows as a number.
public final class MultipliesByAFraction {

  public long discounted(long cents) {
    return Math.ceilDiv((long) (cents * 0.85), 1L);
  }
}
