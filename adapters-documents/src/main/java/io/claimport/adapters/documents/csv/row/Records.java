package io.claimport.adapters.documents.csv.row;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/// The rows of a document one after the other.
///
/// They are cut by the letter of RFC 4180, which is fast, up to the first one that has
/// blanks around quotation marks; from there on such blanks are forgiven. Damage that makes it
/// impossible to tell where a record ends throws [CsvParseException].
public final class Records implements AutoCloseable {

  /// What a row may have, for people.
  public static final String LIMITS = "2,000 cells, 64 kB in one, 1 MB in all";

  private final Supplier<Reader> document;
  private final char delimiter;
  private final boolean mayBeCutOff;
  private CloseableIterator<Row> records;
  private boolean forgiving;
  private int last;

  private Records(Supplier<Reader> document, char delimiter, boolean mayBeCutOff) {
    this.document = document;
    this.delimiter = delimiter;
    this.mayBeCutOff = mayBeCutOff;
    this.records = fromTheStart();
  }

  /// The records of a whole document.
  ///
  /// @param document opens it at its start, more than once if need be
  public static Records ofWhole(Supplier<Reader> document, char delimiter) {
    return new Records(document, delimiter, false);
  }

  /// The records of a document's beginning, which may end within a cell.
  public static Records ofHead(String head, char delimiter) {
    return new Records(() -> new StringReader(head), delimiter, true);
  }

  private CloseableIterator<Row> fromTheStart() {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .trimWhitespacesAroundQuotes(forgiving)
        .allowUnclosedQuote(mayBeCutOff)
        .build(new RowHandler(forgiving), document.get())
        .iterator();
  }

  /// The next row; nothing after the last one.
  public Optional<Row> next() {
    Optional<Row> next = forgiving ? read() : readStrictly();
    next.ifPresent(row -> last = row.number());
    return next;
  }

  /// The number of the row that came last.
  public int last() {
    return last;
  }

  private Optional<Row> readStrictly() {
    try {
      return read();
    } catch (CsvParseException _) {
      return readForgivingly();
    }
  }

  private Optional<Row> readForgivingly() {
    close();
    forgiving = true;
    records = fromTheStart();
    Optional<Row> next = read();
    while (next.isPresent() && next.get().number() <= last) {
      next = read();
    }
    return next;
  }

  private Optional<Row> read() {
    return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
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
