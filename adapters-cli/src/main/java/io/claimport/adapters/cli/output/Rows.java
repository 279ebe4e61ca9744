package io.claimport.adapters.cli.output;

import java.io.Writer;
import java.util.Optional;

/// Writes the rows of an answer as they come, so that nobody has to hold all of them.
///
/// An answer that breaks off is never rounded off: programs see that it is not whole.
public sealed interface Rows<T> permits JsonRows, NdjsonRows, CsvRows {

  /// What the form wants; nothing for a table, which cannot be laid out before its last row.
  ///
  /// @param name of the field that holds the rows in JSON
  static <T> Optional<Rows<T>> of(OutputFormat format, Shape<T> shape, String name, Writer out) {
    return switch (format) {
      case TABLE -> Optional.empty();
      case JSON -> Optional.of(new JsonRows<>(shape, name, out));
      case NDJSON -> Optional.of(new NdjsonRows<>(shape, out));
      case CSV -> Optional.of(new CsvRows<>(shape, out));
    };
  }

  /// Called once, before the first row.
  ///
  /// @param before the fields of the answer that stand before its rows
  void begin(Value.Fields before);

  void row(T row);

  /// Called once, after the last row.
  ///
  /// @param after the fields of the answer that stand after its rows
  void end(Value.Fields after);

  /// Whether there is room for anything besides the rows.
  boolean hasRoomForMore();
}
