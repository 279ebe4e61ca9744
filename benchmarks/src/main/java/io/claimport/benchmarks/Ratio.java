package io.claimport.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/// Two figures that were measured in turns, side by side.
final class Ratio {

  private final String what;
  private final double[] ours;
  private final double[] bare;

  Ratio(String what, int rounds) {
    this.what = what;
    this.ours = new double[rounds];
    this.bare = new double[rounds];
  }

  void round(int round, double newOurs, double newBare) {
    ours[round] = newOurs;
    bare[round] = newBare;
    System.out.printf(
        Locale.ROOT,
        "  round %d: ours %,.0f, bare %,.0f %s, ratio %.2f%n",
        round + 1,
        newOurs,
        newBare,
        what,
        newOurs / newBare);
  }

  /// The medians.
  void print(String name) {
    System.out.printf(
        Locale.ROOT,
        "%s: ours %,.0f, bare %,.0f %s, ratio %.2f%n",
        name,
        median(ours),
        median(bare),
        what,
        median(ours) / median(bare));
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
