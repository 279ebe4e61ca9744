package io.claimport.domain.normalization;

import java.util.Locale;

/// How much a finding matters to somebody who wants to rely on the line items.
public enum Severity {
  /// Worth knowing; nothing is wrong.
  INFO,
  /// The document contradicts itself or looks damaged; what it states was kept.
  WARNING,
  /// Something of the document could not be taken over.
  ERROR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
