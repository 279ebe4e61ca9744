package io.claimport.adapters.cli.lineitem;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.Cursor;
import io.claimport.adapters.cli.output.Rows;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import org.jspecify.annotations.Nullable;

/// Writes each line item at once and keeps none, so that there may be any number of them.
///
/// Nothing is written before the port hands something out: who is refused gets no half an answer.
final class StreamedLineItems implements LineItemAnswer {

  private final UserId user;
  private final DataQuestion request;
  private final Rows<LineItem> rows;
  private final Printer printer;
  private boolean begun;
  private @Nullable LineItemTotals totals;

  StreamedLineItems(UserId user, DataQuestion request, Rows<LineItem> rows, Printer printer) {
    this.user = user;
    this.request = request;
    this.rows = rows;
    this.printer = printer;
  }

  @Override
  public @Nullable Integer limit(@Nullable Integer wished) {
    return wished;
  }

  @Override
  public void totals(LineItemTotals ofEverything) {
    totals = ofEverything;
    begin();
  }

  @Override
  public void lineItem(LineItem item) {
    begin();
    rows.row(item);
  }

  @Override
  public void end(@Nullable LineItemPosition next) {
    begin();
    String cursor = next == null ? null : Cursor.of(next);
    rows.end(
        Value.fields()
            .with("metadata", totals == null ? Value.NOT_APPLICABLE : Totals.metadata(totals))
            .with("next_cursor", request.isLimited() ? text(cursor) : Value.NOT_APPLICABLE)
            .build());
    if (cursor != null && !rows.hasRoomForMore()) {
      printer.errorLine("Next: " + request.next(cursor));
    }
  }

  /// The totals come before everything else, but only on the first page.
  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    rows.begin(
        Value.fields()
            .with("success", flag(true))
            .with("user_id", text(user))
            .with("total_line_items", totals == null ? Value.NOT_APPLICABLE : whole(totals.lines()))
            .build());
  }
}
