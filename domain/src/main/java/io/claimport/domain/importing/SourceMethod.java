package io.claimport.domain.importing;

import java.util.Locale;

/// How a document came to us.
public enum SourceMethod {
  /// Written by a simulated portal.
  DEMO_SAMPLE,
  /// Given as text within a request.
  RAW_TEXT,
  /// Given as a file or a stream.
  FILE_UPLOAD;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
