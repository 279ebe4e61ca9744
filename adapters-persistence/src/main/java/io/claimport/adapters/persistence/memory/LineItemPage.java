package io.claimport.adapters.persistence.memory;

import io.claimport.adapters.persistence.memory.StoredImport.FinishedImport;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportArchive.LineItemReceiver;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads line items of imports that do not change any more.
final class LineItemPage {

  private final List<FinishedImport> imports;
  private final LineItemQuery query;
  private final LineItemReceiver receiver;

  private int handedOut;
  private @Nullable LineItemPosition last;

  /// Reads these.
  ///
  /// @param imports in their order
  LineItemPage(List<FinishedImport> imports, LineItemQuery query, LineItemReceiver receiver) {
    this.imports = imports;
    this.query = query;
    this.receiver = receiver;
  }

  Optional<LineItemPosition> read() {
    if (query.after() == null) {
      receiver.totals(totals());
    }
    for (FinishedImport each : imports) {
      for (LineItem item : each.lineItems()) {
        LineItemPosition position = new LineItemPosition(each.job(), item.origin().ordinal());
        if (isWanted(position) && query.filter().accepts(item)) {
          if (query.limit() != null && handedOut == query.limit()) {
            return Optional.ofNullable(last);
          }
          receiver.lineItem(item);
          handedOut++;
          last = position;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isWanted(LineItemPosition position) {
    LineItemPosition after = query.after();
    return after == null
        || position.job() > after.job()
        || (position.job() == after.job() && position.ordinal() > after.ordinal());
  }

  private LineItemTotals totals() {
    LineItemFilter filter = query.filter();
    if (filter.acceptsAll() && imports.size() == 1) {
      return imports.getFirst().totals();
    }
    LineItemTotals.Tally tally = new LineItemTotals.Tally();
    for (FinishedImport each : imports) {
      each.lineItems().stream().filter(filter::accepts).forEach(tally::add);
    }
    return tally.totals();
  }
}
