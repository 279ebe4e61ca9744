package io.claimport.application.driven;

/// Draws a seed for a document whose recipe names none.
@FunctionalInterface
public interface SeedSource {

  /// Between 0 and 2^53 - 1, so that every JSON reader keeps it exact.
  long nextSeed();
}
