package io.claimport.adapters.documents.sheet;

import io.claimport.domain.statement.StatementLine;
import java.util.List;
import java.util.Optional;

/// What stands on one of our statements, from top to bottom.
///
/// @param letterhead the issuer's name, and below it where it is
/// @param formLine marks the form
/// @param titles what kind of document it is
/// @param facts values with their labels
/// @param notes what stands below the table
public record Sheet(
    List<String> letterhead,
    String formLine,
    List<String> titles,
    List<Fact> facts,
    List<Column<StatementLine>> columns,
    List<StatementLine> rows,
    List<String> notes) {

  public Sheet {
    letterhead = List.copyOf(letterhead);
    titles = List.copyOf(titles);
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// A value with its label.
  public record Fact(String label, String value) {}

  /// What the totals row has in each column.
  public List<String> totals() {
    return columns.stream()
        .map(column ->
            Optional.ofNullable(column.total())
                .orElse(column.equals(columns.getFirst()) ? FormTable.TOTALS : ""))
        .toList();
  }
}
