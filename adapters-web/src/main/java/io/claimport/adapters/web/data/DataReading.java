package io.claimport.adapters.web.data;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page of line items with the totals, as the port hands them out.
record DataReading(LineItemTotals totals, List<LineItem> items, @Nullable LineItemPosition next) {

  /// Nothing where an import is wanted that does not exist, or is another user's.
  static Optional<DataReading> of(GetNormalizedData port, UserId user, Query query) {
    Keeping keeping = new Keeping();
    return switch (port.read(user, query, keeping)) {
      case Outcome.Found(var next) ->
          Optional.of(new DataReading(keeping.totals, List.copyOf(keeping.items), next));
      case Outcome.UnknownJob _, Outcome.AccessDenied _ -> Optional.empty();
    };
  }

  private static final class Keeping implements GetNormalizedData.Receiver {

    private final List<LineItem> items = new ArrayList<>();
    private LineItemTotals totals = LineItemTotals.NONE;

    @Override
    public void totals(LineItemTotals newTotals) {
      totals = newTotals;
    }

    @Override
    public void lineItem(LineItem item) {
      items.add(item);
    }
  }
}
