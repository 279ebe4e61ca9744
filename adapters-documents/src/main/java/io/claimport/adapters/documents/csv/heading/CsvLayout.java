package io.claimport.adapters.documents.csv.heading;

import java.util.Arrays;
import java.util.Set;

/// What a row of a table is.
@SuppressWarnings("ImmutableEnumChecker") // Set.of gives sets that never change
public enum CsvLayout {
  /// A row is a transaction of a Synthea ledger, `claims_transactions.csv`.
  LEDGER(Set.of("claimid", "transferoutid", "transfertype", "payments", "procedurecode")),

  /// A row is a claim of Synthea's `claims.csv`: neither services nor prices, which stand in
  /// the ledger beside it.
  CLAIMS_WITHOUT_MONEY(Set.of("statusp", "outstandingp", "healthcareclaimtypeid1")),

  /// A row is a service, or a claim as a whole.
  LINES(Set.of());

  private final Set<String> signature;

  CsvLayout(Set<String> signature) {
    this.signature = signature;
  }

  /// The layout of a table with these headings, with nothing but letters and digits left.
  static CsvLayout of(Set<String> bareHeadings) {
    return Arrays.stream(values())
        .filter(layout -> bareHeadings.containsAll(layout.signature))
        .findFirst()
        .orElse(LINES);
  }
}
