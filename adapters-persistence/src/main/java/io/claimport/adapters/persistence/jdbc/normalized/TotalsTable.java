package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.lineitem.LineItemTotals.Sum;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What line items come to. The totals of a user are kept up to date with each job that
/// completes, so that to read them takes the same time whatever is stored.
///
/// Whoever changes the totals of a user first locks the user's row in `user_total`: others
/// wait there, and nowhere else.
@Singleton
public final class TotalsTable {

  /// Of some line items that nobody has added up before.
  private static final String SUMS =
      """
      select count(*),
             coalesce(sum(billed_amount), 0), count(*) - count(billed_amount),
             coalesce(sum(allowed_amount), 0), count(*) - count(allowed_amount),
             coalesce(sum(paid_by_insurance), 0), count(*) - count(paid_by_insurance),
             coalesce(sum(patient_responsibility), 0),
             count(*) - count(patient_responsibility),
             count(distinct provider_name), count(distinct procedure_code),
             min(service_date), min(service_date_end), max(service_date), max(service_date_end)
      from line_item
      """;

  private final JdbcOperations jdbc;
  private final TotalsRows rows;
  private final TotalsMapper mapper;

  TotalsTable(JdbcOperations jdbc, TotalsRows rows, TotalsMapper mapper) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.mapper = mapper;
  }

  LineItemTotals of(UserId user) {
    return orNone(rows.findByUserId(user.value()));
  }

  /// Of a completed job.
  LineItemTotals of(long jobNumber) {
    return orNone(rows.ofJob(jobNumber));
  }

  private LineItemTotals orNone(Optional<TotalsRow> row) {
    return row.map(mapper::totals).orElse(LineItemTotals.NONE);
  }

  LineItemTotals addUp(Conditions conditions) {
    return jdbc.prepareStatement(
        SUMS + conditions.sql(),
        statement -> {
          conditions.bind(statement);
          try (ResultSet result = statement.executeQuery()) {
            result.next();
            return totals(result);
          }
        });
  }

  private static LineItemTotals totals(ResultSet row) throws SQLException {
    return new LineItemTotals(
        row.getInt(1),
        sum(row, 2),
        sum(row, 4),
        sum(row, 6),
        sum(row, 8),
        row.getInt(10),
        row.getInt(11),
        days(row, 12).min(Comparator.naturalOrder()).orElse(null),
        days(row, 14).max(Comparator.naturalOrder()).orElse(null));
  }

  private static Sum sum(ResultSet row, int column) throws SQLException {
    return new Sum(row.getBigDecimal(column).setScale(2), row.getInt(column + 1));
  }

  private static Stream<LocalDate> days(ResultSet row, int column) throws SQLException {
    return Stream.<@Nullable LocalDate>of(
            row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class))
        .filter(Objects::nonNull);
  }

  /// Adds a job that has just been completed, whose line items are all there.
  public void add(UserId user, long jobNumber, LineItemTotals totals) {
    TotalsRow more = mapper.row(totals, user.value());
    lock(user);
    rows.add(
        more.userId(),
        jobNumber,
        more.lineItems(),
        more.billed(),
        more.billedWithout(),
        more.allowed(),
        more.allowedWithout(),
        more.paid(),
        more.paidWithout(),
        more.patient(),
        more.patientWithout(),
        more.earliest(),
        more.latest());
    rows.collect(more.userId(), jobNumber);
  }

  private void lock(UserId user) {
    if (rows.lock(user.value()).isEmpty()) {
      rows.begin(user.value());
      rows.lock(user.value());
    }
  }

  /// Begins anew, after jobs of the user were removed.
  public void recount(UserId user) {
    lock(user);
    rows.addUp(user.value());
    rows.forgetDistinct(user.value());
    rows.collectAll(user.value());
    rows.count(user.value());
    rows.forgetUnlessCompleted(user.value());
  }
}
