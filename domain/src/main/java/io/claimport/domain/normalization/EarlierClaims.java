package io.claimport.domain.normalization;

import io.claimport.domain.marking.ClaimNumber;
import java.util.HashSet;
import java.util.Set;

/// Remembers which claim numbers a document has had, as far as a fixed amount of memory
/// goes. Beyond that it knows of none and says so.
final class EarlierClaims {

  static final int MOST = 50_000;

  /// Hashes instead of numbers: small, and of the same size for each. That two numbers
  /// share one costs a finding, for one in some 80,000 reversals of the largest documents.
  private final Set<Integer> hashes = new HashSet<>();

  void remember(ClaimNumber number) {
    if (knowsAll()) {
      hashes.add(number.hashCode());
    }
  }

  boolean mayHave(ClaimNumber number) {
    return !knowsAll() || hashes.contains(number.hashCode());
  }

  private boolean knowsAll() {
    return hashes.size() < MOST;
  }
}
