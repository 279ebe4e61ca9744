package io.claimport.domain.sample;

import java.util.List;

/// What a good reader makes of a sample.
public sealed interface Expectation {

  /// Line items.
  ///
  /// @param lineItems how many
  /// @param findings ids of the rules that have something to report, each once, sorted
  record Normalized(int lineItems, ExpectedTotals totals, List<String> findings)
      implements Expectation {

    public Normalized {
      findings = findings.stream().sorted().distinct().toList();
    }
  }

  /// Nothing but the rule that refuses it.
  record Refused(String rule) implements Expectation {}
}
