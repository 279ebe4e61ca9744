package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import jakarta.inject.Singleton;
import java.util.List;

/// Writes and removes line items.
@Singleton
public final class LineItemTable {

  private final LineItemRows rows;
  private final LineItemMapper mapper;

  LineItemTable(LineItemRows rows, LineItemMapper mapper) {
    this.rows = rows;
    this.mapper = mapper;
  }

  public void append(UserId user, long jobNumber, List<LineItem> lineItems) {
    if (!lineItems.isEmpty()) {
      rows.saveAll(lineItems.stream().map(item -> mapper.row(item, user, jobNumber)).toList());
    }
  }

  /// Removes those of a job.
  ///
  /// @return how many there were
  public int remove(UserId user, long jobNumber) {
    return rows.deleteOfJob(user.value(), jobNumber);
  }

  /// Removes those of all jobs of a user, in any state.
  ///
  /// @return how many there were
  public int remove(UserId user) {
    return rows.deleteByUserId(user.value());
  }
}
