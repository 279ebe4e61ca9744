package io.claimport.adapters.persistence.memory;

import io.claimport.adapters.persistence.memory.StoredImport.FinishedImport;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportArchive.LineItemReceiver;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads line items of imports that do not change any more.
final class LineItemPage {

  private final List<FinishedImport> imports;
  private final LineItemQuery query;
  private final LineItemReceiver receiver;

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
    int handedOut = 0;
    LineItemPosition last = null;
    Iterator<Placed> rest = rest().iterator();
    while (rest.hasNext()) {
      Placed next = rest.next();
      if (query.limit() != null && handedOut == query.limit()) {
        return Optional.ofNullable(last);
      }
      receiver.lineItem(next.item());
      handedOut++;
      last = next.position();
    }
    return Optional.empty();
  }

  private record Placed(LineItemPosition position, LineItem item) {}

  /// All that is wanted after the page before.
  private Stream<Placed> rest() {
    Stream<Placed> wanted = placed().filter(each -> query.filter().accepts(each.item()));
    LineItemOrder order = query.order();
    LineItemPosition after = query.after();
    if (order == null) {
      return wanted.filter(each -> after == null || each.position().compareTo(after) > 0);
    }
    Comparator<Placed> byPlace = Comparator.comparing(Placed::position);
    Comparator<Placed> inOrder =
        Comparator.comparing(Placed::item, order.byValue())
            .thenComparing(order.descending() ? byPlace.reversed() : byPlace);
    if (after == null) {
      return wanted.sorted(inOrder);
    }
    return placed()
        .filter(each -> each.position().equals(after))
        .flatMap(
            before -> wanted.filter(each -> inOrder.compare(each, before) > 0).sorted(inOrder));
  }

  private Stream<Placed> placed() {
    return imports.stream()
        .flatMap(each ->
            each.lineItems().stream()
                .map(item ->
                    new Placed(new LineItemPosition(each.job(), item.origin().ordinal()), item)));
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
