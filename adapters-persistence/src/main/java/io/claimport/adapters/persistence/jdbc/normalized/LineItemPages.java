package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.job.JobTable;
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
    return new Pieces(conditions, query, receiver).handOut();
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

    private final Conditions conditions;
    private final LineItemReceiver receiver;
    private int wanted;
    private @Nullable LineItemPosition last;

    Pieces(Conditions conditions, LineItemQuery query, LineItemReceiver receiver) {
      this.conditions = conditions;
      this.receiver = receiver;
      this.wanted = query.limit() == null ? Integer.MAX_VALUE : query.limit();
      this.last = query.after();
    }

    Optional<LineItemPosition> handOut() {
      while (wanted > 0) {
        int size = Math.min(wanted, PIECE);
        List<LineItemRow> rows = rows(size + 1);
        List<LineItemRow> piece = rows.subList(0, Math.min(size, rows.size()));
        piece.forEach(row -> receiver.lineItem(mapper.lineItem(row)));
        if (rows.size() <= size) {
          return Optional.empty();
        }
        wanted -= size;
        last = position(piece.getLast());
      }
      return Optional.ofNullable(last);
    }

    private static LineItemPosition position(LineItemRow row) {
      return new LineItemPosition(row.jobNumber(), row.ordinal());
    }

    /// The rest of the job that was begun, and then jobs after it: each is a range of the
    /// index, which to compare pairs would be for one of the databases only.
    private List<LineItemRow> rows(int count) {
      LineItemPosition after = last;
      if (after == null) {
        return select(conditions.copy().and("job_number > ?", 0), count);
      }
      List<LineItemRow> rows =
          new ArrayList<>(
              select(
                  conditions
                      .copy()
                      .and("job_number = ?", after.job())
                      .and("ordinal > ?", after.ordinal()),
                  count));
      if (rows.size() < count) {
        rows.addAll(
            select(conditions.copy().and("job_number > ?", after.job()), count - rows.size()));
      }
      return rows;
    }
  }

  private List<LineItemRow> select(Conditions conditions, int count) {
    return jdbc.prepareStatement(
        sql(conditions, count),
        statement -> {
          conditions.bind(statement);
          return jdbc.entityStream(statement.executeQuery(), LineItemRow.class).toList();
        });
  }

  static String sql(Conditions conditions, int count) {
    return "select * from line_item "
        + conditions.sql()
        + " order by user_id, job_number, ordinal limit "
        + count;
  }
}
