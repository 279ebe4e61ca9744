package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes and removes line items.
@Singleton
public final class LineItemTable {

  private final JdbcOperations jdbc;
  private final LineItemRows rows;
  private final LineItemMapper mapper;

  LineItemTable(JdbcOperations jdbc, LineItemRows rows, LineItemMapper mapper) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.mapper = mapper;
  }

  /// Appends line items in the transaction that is under way.
  public void append(UserId user, long jobNumber, List<LineItem> lineItems) {
    if (lineItems.isEmpty()) {
      return;
    }
    List<LineItemRow> newRows =
        lineItems.stream().map(item -> mapper.row(item, user, jobNumber)).toList();
    boolean copied = newRows.size() >= LineItemCopy.WORTH_IT && jdbc.execute(c -> copy(newRows, c));
    if (!copied) {
      rows.saveAll(newRows);
    }
  }

  private static boolean copy(List<LineItemRow> newRows, Connection connection)
      throws SQLException {
    if (!LineItemCopy.isPossible(connection)) {
      return false;
    }
    LineItemCopy.write(newRows, connection);
    return true;
  }

  /// Removes those of some jobs of the user.
  ///
  /// @return how many there were
  public int remove(UserId user, List<Long> jobNumbers) {
    return rows.deleteOfJobs(user.value(), jobNumbers);
  }
}
