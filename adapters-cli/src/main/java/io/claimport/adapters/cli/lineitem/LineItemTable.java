package io.claimport.adapters.cli.lineitem;

import io.claimport.adapters.cli.option.Cursor;
import io.claimport.adapters.cli.schema.LineItems;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects as many line items as a person can look at, and shows them together.
final class LineItemTable implements LineItemAnswer {

  private static final int USUAL_ROWS = 1_000;
  private static final int MOST_ROWS = 10_000;

  private final UserId user;
  private final DataQuestion request;
  private final Printer printer;
  private final List<LineItem> items = new ArrayList<>();
  private @Nullable LineItemTotals totals;

  LineItemTable(UserId user, DataQuestion request, Printer printer) {
    this.user = user;
    this.request = request;
    this.printer = printer;
  }

  @Override
  public Integer limit(@Nullable Integer wished) {
    return wished == null ? USUAL_ROWS : Math.min(wished, MOST_ROWS);
  }

  @Override
  public void totals(LineItemTotals ofEverything) {
    totals = ofEverything;
  }

  @Override
  public void lineItem(LineItem item) {
    items.add(item);
  }

  @Override
  public void end(@Nullable LineItemPosition next) {
    if (items.isEmpty()) {
      request.nothingFound(user).forEach(printer::line);
      return;
    }
    if (totals == null) {
      LineItems.print(items, printer);
      printer.line("");
      printer.line(
          Totals.counted(items.size(), "more line item") + "; the totals are on the first page.");
    } else {
      LineItems.print(items, totals, printer);
    }
    if (next != null) {
      if (totals != null) {
        printer.line(shown(totals));
      }
      printer.line("Next: " + request.next(Cursor.of(next)));
    }
  }

  private String shown(LineItemTotals all) {
    return "Shown: the first "
        + Totals.ofAll(items.size(), all.lines(), "line item")
        + "; the totals are over all of them"
        + (request.isLimited() ? "." : ", and --output csv gives them all.");
  }
}
