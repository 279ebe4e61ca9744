package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.Ranges.Mark;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportArchive.LineItemReceiver;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads line items in pieces, each of which begins where the one before has ended: so there
/// are never more than a few in memory, and the last page costs no more than the first.
///
/// Whoever calls sees to it that all pieces are seen at one moment.
@Singleton
public final class LineItemPages {

  private static final int PIECE = 2_000;

  private final JdbcOperations jdbc;
  private final LineItemRows rows;
  private final LineItemMapper mapper;
  private final JobTable jobs;
  private final TotalsTable totals;

  LineItemPages(
      JdbcOperations jdbc,
      LineItemRows rows,
      LineItemMapper mapper,
      JobTable jobs,
      TotalsTable totals) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.mapper = mapper;
    this.jobs = jobs;
    this.totals = totals;
  }

  /// Hands out the totals, if it is the first page, and then the line items.
  ///
  /// @return where the next page starts after; nothing at the end
  public Optional<LineItemPosition> read(
      UserId user, LineItemQuery query, LineItemReceiver receiver) {
    Conditions conditions = Conditions.of(user, query.filter());
    Long jobNumber = null;
    if (query.job() != null) {
      Optional<Long> number = jobs.numberOfCompleted(query.job(), user);
      if (number.isEmpty()) {
        if (query.after() == null) {
          receiver.totals(LineItemTotals.NONE);
        }
        return Optional.empty();
      }
      jobNumber = number.get();
      conditions.and("job_number = ?", jobNumber);
    }
    if (query.after() == null) {
      receiver.totals(totals(user, query, conditions, jobNumber));
    }
    Ranges ranges = new Ranges(conditions, query.order());
    return first(ranges, user, query)
        .flatMap(first -> new Pieces(ranges, query, receiver).handOut(first));
  }

  /// Where the page begins; nothing where it would begin after a line item that is gone, of which
  /// nobody knows any more where it stood.
  private Optional<List<Conditions>> first(Ranges ranges, UserId user, LineItemQuery query) {
    LineItemPosition after = query.after();
    if (after == null) {
      return Optional.of(ranges.all());
    }
    if (query.order() == null) {
      return Optional.of(ranges.after(new Mark(after.job(), after.ordinal(), null)));
    }
    return rows.findAt(user.value(), after.job(), after.ordinal())
        .map(ranges::mark)
        .map(ranges::after);
  }

  /// One line item of a completed job.
  public Optional<LineItem> find(LineItemId id) {
    return rows.findOfCompleted(id.value()).map(mapper::lineItem);
  }

  private LineItemTotals totals(
      UserId user, LineItemQuery query, Conditions conditions, @Nullable Long jobNumber) {
    if (!query.filter().acceptsAll()) {
      return totals.addUp(conditions);
    }
    return jobNumber == null ? totals.of(user) : totals.of(jobNumber);
  }

  /// One reading of a page.
  private final class Pieces {

    private final Ranges ranges;
    private final LineItemReceiver receiver;
    private int wanted;

    Pieces(Ranges ranges, LineItemQuery query, LineItemReceiver receiver) {
      this.ranges = ranges;
      this.receiver = receiver;
      this.wanted = query.limit() == null ? Integer.MAX_VALUE : query.limit();
    }

    Optional<LineItemPosition> handOut(List<Conditions> first) {
      List<Conditions> next = first;
      LineItemRow last = null;
      while (wanted > 0) {
        int size = Math.min(wanted, PIECE);
        List<LineItemRow> rows = rows(next, size + 1);
        List<LineItemRow> piece = rows.subList(0, Math.min(size, rows.size()));
        piece.forEach(row -> receiver.lineItem(mapper.lineItem(row)));
        if (rows.size() <= size) {
          return Optional.empty();
        }
        wanted -= size;
        last = piece.getLast();
        next = ranges.after(ranges.mark(last));
      }
      return Optional.ofNullable(last).map(Pieces::position);
    }

    private static LineItemPosition position(LineItemRow row) {
      return new LineItemPosition(row.jobNumber(), row.ordinal());
    }

    private List<LineItemRow> rows(List<Conditions> from, int count) {
      List<LineItemRow> rows = new ArrayList<>();
      for (Conditions range : from) {
        if (rows.size() < count) {
          rows.addAll(select(range, ranges.orderBy(), count - rows.size()));
        }
      }
      return rows;
    }
  }

  private List<LineItemRow> select(Conditions conditions, String orderBy, int count) {
    return jdbc.prepareStatement(
        sql(conditions, orderBy, count),
        statement -> {
          conditions.bind(statement);
          return jdbc.entityStream(statement.executeQuery(), LineItemRow.class).toList();
        });
  }

  static String sql(Conditions conditions, String orderBy, int count) {
    return "select * from line_item "
        + conditions.sql()
        + " order by "
        + orderBy
        + " limit "
        + count;
  }
}
