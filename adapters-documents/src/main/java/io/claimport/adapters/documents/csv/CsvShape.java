package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.heading.CsvMapping;
import java.io.StringReader;
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
    List<List<String>> records = sample(head, delimiter);
    for (int i = 0; i < records.size(); i++) {
      Optional<CsvHeader> header = CsvHeader.of(i + 1, records.get(i), mapping);
      if (header.isPresent()) {
        List<List<String>> below =
            records.subList(i + 1, records.size()).stream()
                .filter(cells -> !Records.isBlank(cells))
                .toList();
        int size = header.get().size();
        int fitting = (int) below.stream().filter(cells -> cells.size() == size).count();
        return Optional.of(new CsvShape(delimiter, header.get(), below.size(), fitting));
      }
    }
    return Optional.empty();
  }

  /// The first records, as far as they can be told apart.
  private static List<List<String>> sample(String head, char delimiter) {
    List<List<String>> sample = new ArrayList<>();
    try (Records records = Records.ofHead(new StringReader(head), delimiter)) {
      Optional<List<String>> cells = records.next();
      while (cells.isPresent() && sample.size() < 2 * SAMPLE) {
        sample.add(cells.get());
        cells = records.next();
      }
      return sample;
    } catch (CsvParseException _) {
      return sample;
    }
  }
}
