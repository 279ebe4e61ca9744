package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.normalization.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/// Findings as the stores see them. Those of a job at work cannot be read, only counted.
@Singleton
public final class FindingTable {

  private final FindingRows rows;
  private final FindingMapper mapper;

  FindingTable(FindingRows rows, FindingMapper mapper) {
    this.rows = rows;
    this.mapper = mapper;
  }

  /// Appends findings in their order.
  ///
  /// @param first how many findings the job has already
  public void append(long jobNumber, int first, List<Finding> findings) {
    if (!findings.isEmpty()) {
      rows.saveAll(
          IntStream.range(0, findings.size())
              .mapToObj(i -> mapper.row(jobNumber, first + i, findings.get(i)))
              .toList());
    }
  }

  public List<Finding> of(JobId job) {
    return rows.ofJob(job.value()).stream().map(mapper::finding).toList();
  }

  public int count(long jobNumber) {
    return rows.countByJobNumber(jobNumber);
  }

  public void remove(long jobNumber) {
    rows.deleteByJobNumber(jobNumber);
  }
}
