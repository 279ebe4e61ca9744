package io.claimport.domain.adjudication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  private static final Map<String, LineStatus> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(LineStatus::label, status -> status));

  private final String label = name().toLowerCase(Locale.ROOT);

  public String label() {
    return label;
  }

  public static Optional<LineStatus> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.toLowerCase(Locale.ROOT)));
  }
}
