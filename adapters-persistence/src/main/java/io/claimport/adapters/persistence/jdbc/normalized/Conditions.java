package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemFilter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must hold of the line items that are read: SQL for the names, parameters for the
/// values. Only conditions that somebody asked for are in it, so that the database can choose
/// the index for them.
final class Conditions {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private Conditions() {}

  /// Line items of the user's completed jobs that the filter accepts. Jobs that failed have
  /// none.
  static Conditions of(UserId user, LineItemFilter filter) {
    return new Conditions()
        .and("user_id = ?", user.value())
        .and(
            "job_number not in (select number from import_job"
                + " where user_id = ? and status in ('PENDING', 'PROCESSING'))",
            user.value())
        .and("service_date >= ?", filter.from())
        .and("service_date <= ?", filter.to())
        .and("procedure_code = ?", filter.procedureCode())
        .and("provider_name = ?", filter.provider() == null ? null : filter.provider().value())
        .and(
            "claim_number = ?", filter.claimNumber() == null ? null : filter.claimNumber().value());
  }

  /// Adds a condition with one value, unless there is no value.
  Conditions and(String condition, @Nullable Object value) {
    if (value != null) {
      and(condition);
      values.add(value);
    }
    return this;
  }

  /// Adds a condition without a value.
  Conditions and(String condition) {
    sql.append(sql.isEmpty() ? "where " : " and ").append(condition);
    return this;
  }

  Conditions copy() {
    Conditions copy = new Conditions();
    copy.sql.append(sql);
    copy.values.addAll(values);
    return copy;
  }

  String sql() {
    return sql.toString();
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
