package io.claimport.adapters.documents.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.money.Money;
import io.claimport.domain.sample.Expectation;
import io.claimport.domain.sample.ExpectedTotals;
import io.claimport.domain.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Reads the index of the collection: a row for each sample. An empty amount is one that no
/// line states; the ids of rules stand with blanks between them.
final class SampleIndex {

  private final List<DocumentFormat> formats;
  private final ToLongFunction<String> size;

  private SampleIndex(List<DocumentFormat> formats, ToLongFunction<String> size) {
    this.formats = formats;
    this.size = size;
  }

  /// Reads the rows.
  ///
  /// @param size of the document with a name
  static List<Sample> read(
      InputStream index, List<DocumentFormat> formats, ToLongFunction<String> size)
      throws IOException {
    SampleIndex reading = new SampleIndex(formats, size);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      return rows.stream().map(reading::sample).toList();
    }
  }

  private Sample sample(NamedCsvRecord row) {
    String name = row.getField("name");
    return new Sample(
        name,
        row.getField("title"),
        row.getField("description"),
        format(row.getField("format")),
        size.applyAsLong(name),
        row.getField("refusal").isEmpty()
            ? normalized(row)
            : new Expectation.Refused(row.getField("refusal")));
  }

  private DocumentFormat format(String id) {
    return formats.stream().filter(format -> format.id().equals(id)).findFirst().orElseThrow();
  }

  private static Expectation normalized(NamedCsvRecord row) {
    return new Expectation.Normalized(
        Integer.parseInt(row.getField("line_items")),
        new ExpectedTotals(
            amount(row, "billed"),
            amount(row, "allowed"),
            amount(row, "paid"),
            amount(row, "patient")),
        List.of(row.getField("findings").split(" ")).stream()
            .filter(rule -> !rule.isEmpty())
            .toList());
  }

  private static @Nullable Money amount(NamedCsvRecord row, String field) {
    String text = row.getField(field);
    return text.isEmpty() ? null : Money.exactly(new BigDecimal(text));
  }
}
