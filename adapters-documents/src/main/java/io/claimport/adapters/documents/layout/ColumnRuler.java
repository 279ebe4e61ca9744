package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.sheet.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Knows where the columns of a table begin and end, and cuts lines accordingly.
final class ColumnRuler {

  private final List<Span> spans;
  private final Map<String, Integer> columns;

  private ColumnRuler(List<Span> spans, Map<String, Integer> columns) {
    this.spans = spans;
    this.columns = columns;
  }

  /// The place of a column in a line; the end is outside.
  private record Span(int start, int end) {

    String cut(String line) {
      return start >= line.length() ? "" : line.substring(start, Math.min(end, line.length()));
    }
  }

  /// The ruler of a table with these titles, if the two lines are its titles and its
  /// rule.
  static Optional<ColumnRuler> of(String titles, String rule, Set<String> wanted) {
    List<Span> spans = spans(rule);
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      columns.put(spans.get(i).cut(titles).strip(), i);
    }
    return columns.keySet().containsAll(wanted)
        ? Optional.of(new ColumnRuler(spans, columns))
        : Optional.empty();
  }

  /// Where the dashes stand in a line of dashes and blanks; nothing for any other line.
  private static List<Span> spans(String rule) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= rule.length(); i++) {
      char character = i < rule.length() ? rule.charAt(i) : ' ';
      if (character == ColumnTable.RULE) {
        start = start < 0 ? i : start;
      } else if (character != ' ') {
        return List.of();
      } else if (start >= 0) {
        spans.add(new Span(start, i));
        start = -1;
      }
    }
    return spans;
  }

  /// Whether this line is the rule again, which closes the table's body.
  boolean isRule(String line) {
    return spans(line).equals(spans);
  }

  /// The cells of a row; nothing if a character stands where no column is, for then the
  /// row has been moved and its amounts might be read in the wrong column.
  Optional<Cells> cells(String line) {
    int outside = 0;
    for (Span span : spans) {
      if (!new Span(outside, span.start()).cut(line).isBlank()) {
        return Optional.empty();
      }
      outside = span.end();
    }
    boolean endsInside = new Span(outside, Integer.MAX_VALUE).cut(line).isBlank();
    return endsInside ? Optional.of(new CutLine(line)) : Optional.empty();
  }

  /// A row cut into its cells.
  private final class CutLine implements Cells {

    private final String line;

    private CutLine(String line) {
      this.line = line;
    }

    @Override
    public String get(String title) {
      Integer column = columns.get(title);
      return column == null ? "" : spans.get(column).cut(line).strip();
    }

    @Override
    public String first() {
      return spans.getFirst().cut(line).strip();
    }
  }
}
