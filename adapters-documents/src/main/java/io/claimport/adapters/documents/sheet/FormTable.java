package io.claimport.adapters.documents.sheet;

import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;

/// The claim that a table of a form is, while its rows come in.
public final class FormTable {

  /// What the first column of the last row says.
  public static final String TOTALS = "TOTALS";

  private final Form form;
  private final Receiver receiver;
  private final StatedFields.Builder claim = StatedFields.collecting();
  private final List<SourceLine> lines = new ArrayList<>();
  private boolean closed;

  public FormTable(Form form, Receiver receiver) {
    this.form = form;
    this.receiver = receiver;
  }

  /// Takes a labelled value from above the table.
  public void head(String label, String value, Place place) {
    if (!value.isEmpty()) {
      form.head(label, value, place, claim);
    }
  }

  /// Takes a row. The totals close the table; what comes behind them is not looked at.
  public void row(Cells cells, Place place) {
    if (closed) {
      return;
    }
    if (cells.first().equals(TOTALS)) {
      form.totals(new RowFields(cells, place, receiver, claim));
      closed = true;
      return;
    }
    RowFields row = new RowFields(cells, place, receiver, StatedFields.collecting());
    form.line(row);
    if (row.isService()) {
      lines.add(new SourceLine(place, row.build()));
    } else {
      receiver.finding(
          Finding.of(
              ReadingRules.ROW_UNREADABLE,
              place,
              "the row has neither code nor description nor billed amount"));
    }
  }

  /// Whether the totals have come.
  public boolean isClosed() {
    return closed;
  }

  /// Hands the claim out, if it has lines.
  ///
  /// @param place where the table begins
  /// @param end its last row, for the finding that its totals are missing
  /// @return whether there was anything to hand out
  public boolean handOut(Place place, Place end) {
    if (!closed) {
      receiver.finding(
          Finding.of(
              ReadingRules.ROW_UNREADABLE,
              end,
              "the table ends without its totals: rows may be missing"));
    }
    if (!lines.isEmpty()) {
      receiver.claim(new SourceClaim(place, claim.build(), lines));
    }
    return !lines.isEmpty();
  }
}
