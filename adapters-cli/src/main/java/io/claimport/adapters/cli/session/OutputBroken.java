package io.claimport.adapters.cli.session;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/// Standard output takes no more.
public final class OutputBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  OutputBroken(IOException cause) {
    super(cause);
    this.reason = Objects.requireNonNullElse(cause.getMessage(), "unknown reason");
  }

  /// Whether the reader simply has read enough, as `head` does. That is no failure of ours.
  public boolean isClosedByReader() {
    String words = reason.toLowerCase(Locale.ROOT);
    return words.contains("broken pipe") || words.contains("pipe is being closed");
  }

  public String reason() {
    return reason;
  }
}
