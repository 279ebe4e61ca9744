package io.claimport.adapters.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A row of a table as a browser lays it out: each cell in as many columns as it spans, and
/// cells of the rows above that reach down into it.
record GridCells(List<Cell> cells) {

  private static final int MOST_COLUMNS = 60;

  GridCells {
    cells = List.copyOf(cells);
  }

  /// What stands in a column.
  ///
  /// @param above whether it began in a row above
  /// @param rowsBelow how many rows below it reaches into
  record Cell(String text, boolean above, int rowsBelow) {

    boolean reachesDown() {
      return rowsBelow > 0;
    }

    Cell below() {
      return new Cell(text, true, rowsBelow - 1);
    }
  }

  static GridCells empty() {
    return new GridCells(List.of());
  }

  /// The row below this one.
  GridCells below(Element row) {
    List<Cell> below = new ArrayList<>();
    for (Element element : row.children()) {
      if (element.nameIs("td") || element.nameIs("th")) {
        reachDown(below);
        int rows = span(element, "rowspan") - 1;
        add(below, new Cell(element.text().strip(), false, rows));
        for (int i = 1; i < span(element, "colspan"); i++) {
          add(below, new Cell("", false, rows));
        }
      }
    }
    reachDown(below);
    return new GridCells(below);
  }

  private void reachDown(List<Cell> below) {
    while (below.size() < cells.size() && cells.get(below.size()).reachesDown()) {
      below.add(cells.get(below.size()).below());
    }
  }

  private static void add(List<Cell> cells, Cell cell) {
    if (cells.size() < MOST_COLUMNS) {
      cells.add(cell);
    }
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    boolean number =
        !span.isEmpty() && span.length() <= 2 && span.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(span) : 1;
  }

  List<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }

  /// The same without what began above: an amount counts once.
  List<String> ownTexts() {
    return cells.stream().map(cell -> cell.above() ? "" : cell.text()).toList();
  }
}
