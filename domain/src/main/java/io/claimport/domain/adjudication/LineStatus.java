package io.claimport.domain.adjudication;

import java.util.Locale;
import java.util.Optional;

/// What became of a billed service.
public enum LineStatus {
  /// Charged; nothing is known of any payer.
  BILLED,
  /// Processed by a payer, whatever it paid.
  PAID,
  DENIED,
  PENDING,
  /// A prediction, not money.
  ESTIMATE,
  /// Takes back an earlier line; its amounts are negative.
  REVERSAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LineStatus> ofLabel(String label) {
    for (LineStatus status : values()) {
      if (status.label().equals(label.toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
