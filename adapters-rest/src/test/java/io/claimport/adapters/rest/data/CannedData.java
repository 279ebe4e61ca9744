package io.claimport.adapters.rest.data;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hands out the same line items whatever is asked; totals on the first page only.
record CannedData(List<LineItem> items, Outcome outcome) implements GetNormalizedData {

  static CannedData of(List<LineItem> items) {
    return page(items, null);
  }

  static CannedData page(List<LineItem> items, @Nullable LineItemPosition next) {
    return new CannedData(items, new Outcome.Found(next));
  }

  static CannedData refusing(Outcome outcome) {
    return new CannedData(List.of(), outcome);
  }

  @Override
  public Outcome read(UserId user, Query query, Receiver receiver) {
    if (outcome instanceof Outcome.Found) {
      if (query.after() == null) {
        receiver.totals(LineItemTotals.of(items));
      }
      items.forEach(receiver::lineItem);
    }
    return outcome;
  }
}
