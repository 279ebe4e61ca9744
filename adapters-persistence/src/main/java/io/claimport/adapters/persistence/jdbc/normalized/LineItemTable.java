package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import jakarta.inject.Singleton;
import java.util.List;

/// Line items as the stores see them. Only those of completed jobs can be read.
@Singleton
public final class LineItemTable {

  private final LineItemRows rows;
  private final LineItemMapper mapper;

  LineItemTable(LineItemRows rows, LineItemMapper mapper) {
    this.rows = rows;
    this.mapper = mapper;
  }

  public void append(List<LineItem> lineItems) {
    if (!lineItems.isEmpty()) {
      rows.saveAll(lineItems.stream().map(mapper::row).toList());
    }
  }

  public List<LineItem> of(UserId user) {
    return rows.ofUser(user.value()).stream().map(mapper::lineItem).toList();
  }

  public List<LineItem> of(JobId job) {
    return rows.ofJob(job.value()).stream().map(mapper::lineItem).toList();
  }

  /// Removes those of a job.
  ///
  /// @return how many there were
  public int remove(JobId job) {
    return rows.deleteByJobId(job.value());
  }

  /// Removes those of all jobs of a user, in any state.
  ///
  /// @return how many there were
  public int remove(UserId user) {
    return rows.deleteOfUser(user.value());
  }
}
