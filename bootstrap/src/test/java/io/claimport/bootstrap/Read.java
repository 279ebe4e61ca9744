package io.claimport.bootstrap;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.GetNormalizedData.Receiver;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.ArrayList;
import java.util.List;

/// What the driving ports hand out, all at once.
public final class Read {

  private Read() {}

  /// Line items with their totals.
  public static final class Data implements Receiver {

    private final List<LineItem> lineItems = new ArrayList<>();
    private LineItemTotals totals = LineItemTotals.NONE;

    @Override
    public void totals(LineItemTotals newTotals) {
      totals = newTotals;
    }

    @Override
    public void lineItem(LineItem item) {
      lineItems.add(item);
    }

    public List<LineItem> lineItems() {
      return lineItems;
    }

    public LineItemTotals totals() {
      return totals;
    }
  }

  /// Data that its user may see.
  public static Data data(GetNormalizedData port, UserId user, Query query) {
    Data data = new Data();
    return switch (port.read(user, query, data)) {
      case Outcome.Found _ -> data;
      case Outcome.UnknownJob _, Outcome.AccessDenied _ ->
          throw new AssertionError("the user has such a job");
    };
  }

  public static List<ImportJob> imports(ListImports port, UserId user) {
    return port.list(user, null, null, ListImports.MAX_LIMIT).imports();
  }
}
