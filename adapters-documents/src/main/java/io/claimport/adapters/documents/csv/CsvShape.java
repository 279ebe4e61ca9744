package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.heading.CsvMapping;
import io.claimport.adapters.documents.csv.row.Records;
import io.claimport.adapters.documents.csv.row.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a document is laid out as a table: what separates its cells, and where its header
/// is.
///
/// @param sampled records after the header that were looked at
/// @param fitting how many of them have as many cells as the header
record CsvShape(char delimiter, CsvHeader header, int sampled, int fitting) {

  /// Captions above the header are seldom more.
  private static final int SAMPLE = 20;

  /// Discovers the shape from a document's beginning: the separator with which a row has
  /// the most known headings, and of several the one to which more of the following rows
  /// keep.
  static Optional<CsvShape> discover(String head, CsvMapping mapping) {
    return Stream.of(',', ';', '\t', '|')
        .flatMap(delimiter -> discover(head, delimiter, mapping).stream())
        .max(
            Comparator.<CsvShape>comparingInt(shape -> shape.header().knownFields())
                .thenComparingInt(CsvShape::fitting));
  }

  /// Whether the rows below keep to the header. Text that happens to have its words does
  /// not.
  boolean isConsistent() {
    return 2 * fitting >= sampled;
  }

  private static Optional<CsvShape> discover(String head, char delimiter, CsvMapping mapping) {
    List<Row> rows = sample(head, delimiter);
    for (Row row : rows) {
      Optional<CsvHeader> header = CsvHeader.of(row.number(), row.cells(), mapping);
      if (header.isPresent()) {
        List<Row> below =
            rows.subList(row.number(), rows.size()).stream()
                .filter(each -> !each.isBlank())
                .toList();
        int size = header.get().size();
        int fitting = (int) below.stream().filter(each -> each.size() == size).count();
        return Optional.of(new CsvShape(delimiter, header.get(), below.size(), fitting));
      }
    }
    return Optional.empty();
  }

  /// The first rows, as far as they can be told apart.
  private static List<Row> sample(String head, char delimiter) {
    List<Row> sample = new ArrayList<>();
    try (Records records = Records.ofHead(head, delimiter)) {
      Optional<Row> row = records.next();
      while (row.isPresent() && sample.size() < 2 * SAMPLE) {
        sample.add(row.get());
        row = records.next();
      }
      return sample;
    } catch (CsvParseException _) {
      return sample;
    }
  }
}
