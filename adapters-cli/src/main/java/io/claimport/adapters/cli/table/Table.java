package io.claimport.adapters.cli.table;

import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Style;
import io.claimport.adapters.cli.table.TableColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table with a heading over each column, and possibly a last row of totals.
public final class Table<T> {

  private static final String GAP = "  ";
  private static final String RULE = "─";

  private final List<TableColumn<T>> columns;

  private Table(List<TableColumn<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  public static <T> Table<T> empty() {
    return new Table<>(List.of());
  }

  public Table<T> with(String heading, Function<T, Value> value) {
    return and(TableColumn.left(heading, value, Role.FIXED));
  }

  /// A column of numbers or amounts.
  public Table<T> withNumber(String heading, Function<T, Value> value) {
    return and(TableColumn.right(heading, value));
  }

  /// A column that may be shortened.
  public Table<T> withText(String heading, Function<T, Value> value) {
    return and(TableColumn.left(heading, value, Role.FLEXIBLE));
  }

  /// The last column, which is never cut: its text runs on into the next line of the terminal.
  public Table<T> withRunningText(String heading, Function<T, Value> value) {
    return and(TableColumn.left(heading, value, Role.RUNNING_ON));
  }

  /// A column that may be left out.
  public Table<T> withSpare(String heading, Function<T, Value> value) {
    return and(TableColumn.left(heading, value, Role.SPARE));
  }

  /// A column that may be left out, or shortened.
  public Table<T> withSpareText(String heading, Function<T, Value> value) {
    return and(TableColumn.left(heading, value, Role.FLEXIBLE_SPARE));
  }

  /// A column of states, in the colours of good and bad.
  public Table<T> withState(String heading, Function<T, Value> value) {
    return and(TableColumn.state(heading, value, Role.FIXED));
  }

  /// The same where it may be left out.
  public Table<T> withSpareState(String heading, Function<T, Value> value) {
    return and(TableColumn.state(heading, value, Role.SPARE));
  }

  private Table<T> and(TableColumn<T> column) {
    List<TableColumn<T>> more = new ArrayList<>(columns);
    more.add(column);
    return new Table<>(more);
  }

  public void print(List<T> rows, Printer printer) {
    print(rows, Map.of(), printer);
  }

  /// Prints the rows and below them, after a rule, one more.
  ///
  /// @param totals by heading; without any there is no such row
  public void print(List<T> rows, Map<String, Value> totals, Printer printer) {
    List<List<Cell>> body = new ArrayList<>();
    rows.forEach(row -> body.add(columns.stream().map(c -> c.cell().apply(row)).toList()));
    List<Cell> footer = totals.isEmpty() ? List.of() : footer(totals);

    Layout layout = Layout.of(columns, body, footer, GAP.length(), printer.columns());
    printer.line(line(headings(), layout, printer));
    printer.line(line(rules(layout), layout, printer));
    body.forEach(row -> printer.line(line(row, layout, printer)));
    if (!footer.isEmpty()) {
      printer.line(line(rules(layout), layout, printer));
      printer.line(line(footer, layout, printer));
    }
    if (!layout.leftOut().isEmpty()) {
      String note = "(no room here for: " + String.join(", ", layout.leftOut()) + ")";
      printer.line(printer.styled(note, Style.DIM));
    }
  }

  private List<Cell> headings() {
    return columns.stream().map(column -> new Cell(column.heading(), Style.STRONG)).toList();
  }

  private List<Cell> footer(Map<String, Value> totals) {
    return columns.stream()
        .map(column -> totals.getOrDefault(column.heading(), Value.NOT_APPLICABLE))
        .map(value -> new Cell(Cell.of(value).text(), Style.STRONG))
        .toList();
  }

  private List<Cell> rules(Layout layout) {
    List<Cell> rules = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      rules.add(new Cell(layout.shows(i) ? RULE.repeat(layout.width(i)) : "", Style.DIM));
    }
    return rules;
  }

  private String line(List<Cell> cells, Layout layout, Printer printer) {
    StringBuilder line = new StringBuilder();
    int pending = 0;
    boolean first = true;
    for (int i = 0; i < cells.size(); i++) {
      if (!layout.shows(i)) {
        continue;
      }
      pending += first ? 0 : GAP.length();
      first = false;
      String text = text(cells.get(i), columns.get(i).role(), layout.width(i));
      int padding = Math.max(0, layout.width(i) - DisplayWidth.of(text));
      int before =
          switch (columns.get(i).alignment()) {
            case LEFT -> 0;
            case RIGHT -> padding;
          };
      // Blanks wait until something follows, so that no line ends in them.
      pending += before;
      if (!text.isEmpty()) {
        line.append(" ".repeat(pending)).append(printer.styled(text, cells.get(i).style()));
        pending = 0;
      }
      pending += padding - before;
    }
    return line.toString();
  }

  private static String text(Cell cell, Role role, int width) {
    return role == Role.RUNNING_ON ? cell.text() : DisplayWidth.cut(cell.text(), width);
  }
}
