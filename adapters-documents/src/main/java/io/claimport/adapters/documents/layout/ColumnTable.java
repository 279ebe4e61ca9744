package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as a table in which dashes under the titles say where each column begins
/// and ends.
///
/// Each column is as wide as its widest cell, so that nothing is ever cut off or moved.
final class ColumnTable {

  static final String GAP = "  ";
  static final char RULE = '-';

  private ColumnTable() {}

  /// The lines of the table: titles, rule, rows, rule, totals.
  static List<String> lines(Sheet sheet) {
    List<Column<StatementLine>> columns = sheet.columns();
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Column::title).toList());
    sheet.rows().forEach(row -> cells.add(columns.stream().map(c -> c.cell().apply(row)).toList()));
    cells.add(sheet.totals());

    List<Integer> widths = widths(cells);
    String rule =
        widths.stream().map(String.valueOf(RULE)::repeat).collect(Collectors.joining(GAP));
    List<String> lines = new ArrayList<>();
    cells.forEach(row -> lines.add(line(columns, row, widths)));
    lines.add(lines.size() - 1, rule);
    lines.add(1, rule);
    return lines;
  }

  private static List<Integer> widths(List<List<String>> cells) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < cells.getFirst().size(); column++) {
      int widest = 0;
      for (List<String> row : cells) {
        widest = Math.max(widest, row.get(column).length());
      }
      widths.add(widest);
    }
    return widths;
  }

  private static String line(
      List<Column<StatementLine>> columns, List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      padded.add(columns.get(i).padded(cells.get(i), widths.get(i)));
    }
    return String.join(GAP, padded).stripTrailing();
  }
}
