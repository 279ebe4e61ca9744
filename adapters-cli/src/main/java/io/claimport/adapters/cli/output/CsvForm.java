package io.claimport.adapters.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as CSV (RFC 4180) with line feeds. A list of words becomes one cell with blanks
/// between them, anything deeper becomes JSON within its cell.
final class CsvForm {

  /// What makes a spreadsheet take a cell for a formula.
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvForm() {}

  static <T> void write(Shape<T> shape, List<T> rows, Writer out) {
    writeNames(shape, out);
    rows.forEach(row -> writeRow(shape.of(row), out));
  }

  static void writeNames(Shape<?> shape, Writer out) {
    writeLine(shape.names(), out);
  }

  static void writeRow(Value.Fields row, Writer out) {
    writeLine(row.fields().values().stream().map(CsvForm::cell).toList(), out);
  }

  private static void writeLine(Collection<String> cells, Writer out) {
    try {
      out.write(cells.stream().map(CsvForm::quoted).collect(Collectors.joining(",", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Value value) {
    return switch (value) {
      case Value.Absent _ -> "";
      case Value.NotApplicable _ -> "";
      case Value.Text(var text) -> harmless(text);
      case Value.Whole(var number) -> Long.toString(number);
      case Value.Decimal(var number) -> number.toPlainString();
      case Value.Amount(var dollars) -> dollars.toPlainString();
      case Value.Flag(var yes) -> Boolean.toString(yes);
      case Value.Items items -> list(items);
      case Value.Fields fields -> JsonForm.compact(fields);
      case Value.Foreign foreign -> JsonForm.compact(foreign);
    };
  }

  private static String list(Value.Items items) {
    StringBuilder words = new StringBuilder();
    for (Value item : items.values()) {
      if (!(item instanceof Value.Text(var word))) {
        return JsonForm.compact(items);
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return harmless(words.toString());
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
