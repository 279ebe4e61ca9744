package io.claimport.adapters.documents.passage;

import io.claimport.adapters.documents.csv.CsvRows;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Walks through tables, a row on each line, as spreadsheets count them.
final class TableWalk implements Walk {

  @Override
  public Unit unit() {
    return Unit.ROW;
  }

  @Override
  public void through(SpooledDocument document, DocumentFormat format, Passages passages) {
    CsvRows.visit(
        document,
        format.id(),
        (number, cells, delimiter) -> {
          write(number, cells, delimiter, passages);
          return !passages.haveEnough();
        });
  }

  private static void write(int row, List<String> cells, char delimiter, Passages passages) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (int column = 1; column <= cells.size(); column++) {
      text.append(column == 1 ? "" : delimiter);
      int start = text.length();
      text.append(written(cells.get(column - 1), delimiter));
      Place cell = new Place.Cell(row, column);
      if (passages.wants(cell)) {
        marks.add(new Mark(cell, start, text.length()));
      }
    }
    Place whole = new Place.Row(row);
    if (passages.wants(whole)) {
      marks.addFirst(new Mark(whole, 0, text.length()));
    }
    passages.add(row, text.toString(), marks);
  }

  /// A cell as it is written in the table.
  private static String written(String cell, char delimiter) {
    String line = cell.replaceAll("\\R", " ");
    boolean quoted = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || !cell.equals(line);
    return quoted ? '"' + line.replace("\"", "\"\"") + '"' : line;
  }
}
