package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes down a document line by line and hands out each table as a claim.
final class TableWalk {

  private final LayoutReader layout;
  private final Receiver receiver;

  private StatedFields.Builder claim = StatedFields.collecting();
  private @Nullable OpenTable table;
  private @Nullable NumberedLine previous;
  private boolean foundTable;
  private boolean foundLines;
  private int rows;

  TableWalk(LayoutReader layout, Receiver receiver) {
    this.layout = layout;
    this.receiver = receiver;
  }

  /// A table whose totals have not come yet.
  private record OpenTable(ColumnRuler ruler, Place place, List<SourceLine> lines) {}

  boolean foundTable() {
    return foundTable;
  }

  boolean foundLines() {
    return foundLines;
  }

  int rows() {
    return rows;
  }

  void next(NumberedLine line) {
    if (layout.isFormLine(line.text())) {
      finish();
    } else if (table != null) {
      row(table, line);
    } else if (previous != null) {
      Optional<ColumnRuler> ruler = ColumnRuler.of(previous.text(), line.text(), layout.titles());
      if (ruler.isPresent()) {
        table = new OpenTable(ruler.get(), previous.place(), new ArrayList<>());
        foundTable = true;
      } else {
        head(line);
      }
    } else {
      head(line);
    }
    previous = line;
  }

  /// A table that nothing has closed is handed out as far as it goes.
  void finish() {
    if (table != null && previous != null) {
      find(
          ReadingRules.ROW_UNREADABLE,
          previous.place(),
          "the table ends without its totals: rows may be missing");
      handOut(table);
    }
  }

  private void head(NumberedLine line) {
    int colon = line.text().indexOf(':');
    if (colon > 0) {
      String value = line.text().substring(colon + 1).strip();
      if (!value.isEmpty()) {
        layout.head(line.text().substring(0, colon).strip(), value, line.place(), claim);
      }
    }
  }

  private void row(OpenTable open, NumberedLine line) {
    if (line.isBlank() || open.ruler().isRule(line.text())) {
      return;
    }
    rows++;
    Optional<ColumnRuler.Cells> cells = open.ruler().cells(line.text());
    if (cells.isEmpty()) {
      find(
          ReadingRules.ROW_UNREADABLE,
          line.place(),
          "the row does not line up with the columns of its table");
      return;
    }
    if (cells.get().first().equals(ColumnTable.TOTALS)) {
      layout.totals(new RowFields(cells.get(), line.place(), receiver, claim));
      handOut(open);
      return;
    }
    RowFields row = new RowFields(cells.get(), line.place(), receiver, StatedFields.collecting());
    layout.line(row);
    if (row.isService()) {
      open.lines().add(new SourceLine(line.place(), row.build()));
    } else {
      find(
          ReadingRules.ROW_UNREADABLE,
          line.place(),
          "the row has neither code nor description nor billed amount");
    }
  }

  private void handOut(OpenTable open) {
    if (!open.lines().isEmpty()) {
      foundLines = true;
      receiver.claim(new SourceClaim(open.place(), claim.build(), open.lines()));
    }
    table = null;
    claim = StatedFields.collecting();
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
