package io.claimport.adapters.documents.csv.row;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A row of a table.
public final class Row {

  private final int number;
  private final String[] cells;
  private final boolean quoted;

  /// @param cells nobody else changes them
  Row(int number, String[] cells, boolean quoted) {
    this.number = number;
    this.cells = cells;
    this.quoted = quoted;
  }

  /// Counted from 1, empty rows too, as a spreadsheet does.
  public int number() {
    return number;
  }

  /// Whether any cell was written in quotation marks; no other one goes over several lines.
  public boolean quoted() {
    return quoted;
  }

  /// How many cells it has.
  public int size() {
    return cells.length;
  }

  /// What stands in a cell.
  ///
  /// @param column counted from 0
  public String cell(int column) {
    return cells[column];
  }

  /// What stands in all of them.
  public List<String> cells() {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  public boolean isBlank() {
    return isBlankFrom(0);
  }

  /// Whether nothing stands in this cell and those behind it.
  ///
  /// @param first counted from 0
  public boolean isBlankFrom(int first) {
    for (int i = first; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }
}
