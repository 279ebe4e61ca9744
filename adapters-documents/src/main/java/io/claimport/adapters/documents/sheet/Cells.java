package io.claimport.adapters.documents.sheet;

/// A row of a table, cut into its cells.
public interface Cells {

  /// What stands in a column; empty when the table has no such column.
  String get(String title);

  /// What stands in the first column.
  String first();
}
