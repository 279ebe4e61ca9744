package io.claimport.adapters.cli.output;

import java.util.Locale;

/// The forms in which a command can answer.
public enum OutputFormat {
  /// For people; its layout may change at any time.
  TABLE,
  /// The answer as one object, with the names and shapes of the REST API.
  JSON,
  /// One object for each row.
  NDJSON,
  /// One line for each row, under a line of names.
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
