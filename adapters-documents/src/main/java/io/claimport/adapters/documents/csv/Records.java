package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The records of a document one after the other, empty ones too, so that their numbers
/// are the rows that a spreadsheet shows.
///
/// Damage that makes it impossible to tell where a record ends throws
/// [de.siegmar.fastcsv.reader.CsvParseException].
final class Records implements AutoCloseable {

  static final int LONGEST_CELL = 64 * 1024;

  private static final int LONGEST_RECORD = 1024 * 1024;
  private static final int MOST_CELLS = 2_000;

  private final CloseableIterator<CsvRecord> records;
  private int row;

  private Records(Reader reader, char delimiter, boolean mayBeCutOff) {
    CsvRecordHandler handler =
        CsvRecordHandler.of(limits ->
            limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_RECORD));
    this.records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(mayBeCutOff)
            .build(handler, reader)
            .iterator();
  }

  static Records ofWhole(Reader reader, char delimiter) {
    return new Records(reader, delimiter, false);
  }

  /// The records of a document's beginning, which may end within a cell.
  static Records ofHead(Reader reader, char delimiter) {
    return new Records(reader, delimiter, true);
  }

  /// The next record; nothing after the last one.
  Optional<List<String>> next() {
    if (!records.hasNext()) {
      return Optional.empty();
    }
    List<String> cells = records.next().getFields();
    row++;
    return Optional.of(cells);
  }

  /// The number of the record that came last, counted from 1.
  int row() {
    return row;
  }

  static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
