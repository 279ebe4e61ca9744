package io.claimport.adapters.documents.csv;

import java.util.List;

/// A row of a table.
///
/// @param number counted from 1, empty rows too, as a spreadsheet does
/// @param quoted whether any cell was written in quotation marks; no other one goes over
///     several lines
record Row(int number, List<String> cells, boolean quoted) {

  boolean isBlank() {
    return isBlankFrom(0);
  }

  /// Whether nothing stands in this cell and those behind it.
  ///
  /// @param first counted from 0
  boolean isBlankFrom(int first) {
    for (int i = first; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
