package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.claimport.adapters.documents.csv.heading.CsvMapping;
import io.claimport.adapters.documents.csv.row.Records;
import io.claimport.adapters.documents.csv.row.Row;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The rows of a table as its reader counts them, for those who only look at it.
public final class CsvRows {

  private CsvRows() {}

  /// Somebody who looks at rows.
  @FunctionalInterface
  public interface Visitor {

    /// Takes a row.
    ///
    /// @param number counted from 1
    /// @return whether the next one is wanted
    boolean row(int number, List<String> cells, char delimiter);
  }

  /// Visits the rows as far as they can be told apart; none where there is no table.
  ///
  /// @param format id under which the document was read, with what its columns hold
  public static void visit(SpooledDocument document, String format, Visitor visitor) {
    try (InputStream in = document.open()) {
      Decoding.head(in.readNBytes(DocumentReader.HEAD_BYTES))
          .flatMap(head -> CsvShape.discover(head, mapping(format)))
          .ifPresent(shape -> visit(document, shape.delimiter(), visitor));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvMapping mapping(String format) {
    List<String> parts = List.of(format.split(CsvDocumentReader.DETAIL, -1));
    return switch (CsvMapping.parse(parts.subList(1, parts.size()))) {
      case CsvMapping.Parsed.Valid(var mapping) -> mapping;
      case CsvMapping.Parsed.Invalid _ -> CsvMapping.none();
    };
  }

  private static void visit(SpooledDocument document, char delimiter, Visitor visitor) {
    try (Records records = Records.ofWhole(() -> Decoding.open(document), delimiter)) {
      Optional<Row> row = records.next();
      while (row.isPresent() && visitor.row(row.get().number(), row.get().cells(), delimiter)) {
        row = records.next();
      }
    } catch (CsvParseException _) {
      // what comes behind cannot be told apart
    }
  }
}
