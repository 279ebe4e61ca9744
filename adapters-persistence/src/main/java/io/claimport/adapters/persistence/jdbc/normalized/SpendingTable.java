package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemTotals.Sum;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets the database add up line items in groups: no line leaves it.
@Singleton
public final class SpendingTable {

  private static final String SUMS =
      """
      , count(*),
        coalesce(sum(billed_amount), 0), count(*) - count(billed_amount),
        coalesce(sum(allowed_amount), 0), count(*) - count(allowed_amount),
        coalesce(sum(paid_by_insurance), 0), count(*) - count(paid_by_insurance),
        coalesce(sum(patient_responsibility), 0), count(*) - count(patient_responsibility)
      from line_item
      """;

  private final JdbcOperations jdbc;
  private final JobTable jobs;

  SpendingTable(JdbcOperations jdbc, JobTable jobs) {
    this.jdbc = jdbc;
    this.jobs = jobs;
  }

  /// The groups in their order, which the collation of a database would not keep.
  public List<SpendingGroup> of(UserId user, LineItemQuery query, SpendingBy by) {
    Conditions conditions = Conditions.of(user, query.filter());
    if (query.job() != null) {
      Optional<Long> number = jobs.numberOfCompleted(query.job(), user);
      if (number.isEmpty()) {
        return List.of();
      }
      conditions.and("job_number = ?", number.get());
    }
    List<SpendingGroup> groups = select(conditions, by);
    groups.sort(by.order());
    return List.copyOf(groups);
  }

  private List<SpendingGroup> select(Conditions conditions, SpendingBy by) {
    String name = name(by);
    return jdbc.prepareStatement(
        "select " + name + SUMS + conditions.sql() + " group by " + name,
        statement -> {
          conditions.bind(statement);
          List<SpendingGroup> groups = new ArrayList<>();
          try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
              groups.add(group(result));
            }
          }
          return groups;
        });
  }

  private static String name(SpendingBy by) {
    return switch (by) {
      case MONTH -> "substring(cast(service_date as varchar), 1, 7)";
      case PROVIDER -> "provider_name";
      case PROCEDURE_CODE -> "procedure_code";
    };
  }

  private static SpendingGroup group(ResultSet row) throws SQLException {
    return new SpendingGroup(
        row.getString(1), row.getInt(2), sum(row, 3), sum(row, 5), sum(row, 7), sum(row, 9));
  }

  private static Sum sum(ResultSet row, int column) throws SQLException {
    return new Sum(row.getBigDecimal(column).setScale(2), row.getInt(column + 1));
  }
}
