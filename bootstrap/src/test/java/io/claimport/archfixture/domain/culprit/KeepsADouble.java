package io.claimport.archfixture.domain.culprit;

/// Crime: an amount that is not exact.
public final class KeepsADouble {

  private final double[] amounts = {};

  public int size() {
    return amounts.length;
  }
}
