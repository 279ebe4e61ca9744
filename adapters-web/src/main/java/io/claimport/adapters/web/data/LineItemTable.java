package io.claimport.adapters.web.data;

import io.claimport.adapters.web.page.Field;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one page of the table: in the order of the imports, where a page costs the same whatever is
/// stored, or sorted, where there are few enough to sort.
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
    Optional<LineItemPosition> after = position(parameters.get("after"));
    Optional<DataReading> first = read(user, filter, null, after.isPresent() ? 1 : PAGE);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sorting> sorting =
        Sorting.ofId(parameters.get("sort"))
            .filter(_ -> first.get().totals().lines() <= DataReading.MOST_SORTED);
    if (sorting.isPresent()) {
      return read(user, filter, null, DataReading.MOST_SORTED)
          .map(all -> sorted(filter, all, sorting.get(), parameters));
    }
    Optional<DataReading> wanted =
        after.isPresent() ? read(user, filter, after.get(), PAGE) : first;
    return wanted.map(reading -> new Page(first.get().totals(), inOrder(filter, reading, after)));
  }

  private Optional<DataReading> read(
      UserId user, DataFilter filter, @Nullable LineItemPosition after, int limit) {
    return DataReading.of(
        getNormalizedData,
        user,
        new Query(filter.jobId().orElse(null), filter.lines(), after, limit));
  }

  private static DataView.Lines inOrder(
      DataFilter filter, DataReading reading, Optional<LineItemPosition> after) {
    LineItemPosition next = reading.next();
    return new DataView.Lines(
        reading.items(),
        after.isPresent() ? filter.link("/data") + "#lines" : null,
        next == null
            ? null
            : filter.link("/data").with("after", next.job() + "-" + next.ordinal()) + "#lines",
        null,
        false);
  }

  private static Page sorted(
      DataFilter filter, DataReading all, Sorting sorting, HttpParameters parameters) {
    boolean descending = Field.text(parameters.get("down")) != null;
    List<LineItem> sorted = all.items().stream().sorted(sorting.order(descending)).toList();
    int page = Math.clamp(Field.number(parameters.get("page")).orElse(1L), 1, 1_000);
    int begin = Math.min((page - 1) * PAGE, sorted.size());
    int end = Math.min(begin + PAGE, sorted.size());
    String address =
        filter
            .link("/data")
            .with("sort", sorting.id())
            .with("down", descending ? "yes" : null)
            .toString();
    return new Page(
        all.totals(),
        new DataView.Lines(
            sorted.subList(begin, end),
            page == 1 ? null : address + "#lines",
            end == sorted.size() ? null : address + "&page=" + (page + 1) + "#lines",
            sorting,
            descending));
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
