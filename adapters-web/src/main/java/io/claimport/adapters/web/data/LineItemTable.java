package io.claimport.adapters.web.data;

import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Link;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one page of the table, which costs the same whatever is stored, and however it is sorted.
@Singleton
final class LineItemTable {

  private static final int PAGE = 50;

  private final GetNormalizedData getNormalizedData;

  LineItemTable(GetNormalizedData getNormalizedData) {
    this.getNormalizedData = getNormalizedData;
  }

  /// A page with what everything comes to.
  record Page(LineItemTotals totals, DataView.Lines lines) {}

  /// Nothing where an import is wanted that does not exist, or is another user's.
  Optional<Page> read(UserId user, DataFilter filter, HttpParameters parameters) {
    if (filter.isOfNoJob()) {
      return Optional.empty();
    }
    Wish wish = Wish.of(filter, parameters);
    LineItemPosition after = wish.after();
    return read(user, wish.query(null, after == null ? PAGE : 1))
        .flatMap(first ->
            (after == null ? Optional.of(first) : read(user, wish.query(after, PAGE)))
                .map(page -> new Page(first.totals(), wish.lines(page))));
  }

  private Optional<DataReading> read(UserId user, Query query) {
    return DataReading.of(getNormalizedData, user, query);
  }

  /// What the address of the page asks for.
  private record Wish(
      DataFilter filter,
      @Nullable Sorting sorting,
      boolean descending,
      @Nullable LineItemPosition after) {

    static Wish of(DataFilter filter, HttpParameters parameters) {
      Sorting sorting = Sorting.ofId(parameters.get("sort")).orElse(null);
      return new Wish(
          filter,
          sorting,
          sorting != null && Field.text(parameters.get("down")) != null,
          position(parameters.get("after")).orElse(null));
    }

    Query query(@Nullable LineItemPosition begin, int limit) {
      LineItemOrder order = sorting == null ? null : sorting.order(descending);
      return new Query(filter.jobId().orElse(null), filter.lines(), order, begin, limit);
    }

    DataView.Lines lines(DataReading page) {
      LineItemPosition next = page.next();
      return new DataView.Lines(
          page.items(),
          after == null ? null : first() + "#lines",
          next == null ? null : first().with("after", next.job() + "-" + next.ordinal()) + "#lines",
          sorting,
          descending);
    }

    private Link first() {
      return filter
          .link("/data")
          .with("sort", sorting == null ? null : sorting.id())
          .with("down", descending ? "yes" : null);
    }
  }

  /// What does not look like a position is none.
  private static Optional<LineItemPosition> position(@Nullable String sent) {
    String text = Field.text(sent);
    int dash = text == null ? -1 : text.indexOf('-');
    if (text == null || dash < 0) {
      return Optional.empty();
    }
    Optional<Long> job = Field.number(text.substring(0, dash));
    return Field.number(text.substring(dash + 1))
        .filter(ordinal -> job.isPresent() && ordinal >= 0 && ordinal <= Integer.MAX_VALUE)
        .map(ordinal -> new LineItemPosition(job.orElseThrow(), ordinal.intValue()));
  }
}
