package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.sheet.Cells;
import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.sheet.FormTable;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes down a document line by line and hands out each table as a claim.
final class TableWalk {

  private final Form form;
  private final Receiver receiver;

  private FormTable claim;
  private @Nullable OpenTable table;
  private @Nullable NumberedLine previous;
  private boolean foundTable;
  private boolean foundLines;
  private int rows;

  TableWalk(Form form, Receiver receiver) {
    this.form = form;
    this.claim = new FormTable(form, receiver);
    this.receiver = receiver;
  }

  /// A table whose totals have not come yet.
  private record OpenTable(ColumnRuler ruler, Place place) {}

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
    if (line.text().strip().equals(form.formLine())) {
      finish();
    } else if (table != null) {
      row(table, line);
    } else if (previous != null) {
      Optional<ColumnRuler> ruler = ColumnRuler.of(previous.text(), line.text(), form.titles());
      if (ruler.isPresent()) {
        table = new OpenTable(ruler.get(), previous.place());
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
      handOut(table, previous.place());
    }
  }

  private void head(NumberedLine line) {
    int colon = line.text().indexOf(':');
    if (colon > 0) {
      String label = line.text().substring(0, colon).strip();
      claim.head(label, line.text().substring(colon + 1).strip(), line.place());
    }
  }

  private void row(OpenTable open, NumberedLine line) {
    if (line.isBlank() || open.ruler().isRule(line.text())) {
      return;
    }
    rows++;
    Optional<Cells> cells = open.ruler().cells(line.text());
    if (cells.isEmpty()) {
      receiver.finding(
          Finding.of(
              ReadingRules.ROW_UNREADABLE,
              line.place(),
              "the row does not line up with the columns of its table"));
      return;
    }
    claim.row(cells.get(), line.place());
    if (claim.isClosed()) {
      handOut(open, line.place());
    }
  }

  private void handOut(OpenTable open, Place end) {
    foundLines |= claim.handOut(open.place(), end);
    table = null;
    claim = new FormTable(form, receiver);
  }
}
