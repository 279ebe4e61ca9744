package io.claimport.application.fake;

import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Remembers what was appended and how it ended.
public class RecordingSession implements ImportSession {

  private final List<Integer> batches = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<ImportJob> endings = new ArrayList<>();
  private LineItemTotals totals = LineItemTotals.NONE;

  @Override
  public void append(Batch batch, Instant leaseUntil) {
    add(batch);
  }

  @Override
  public void complete(ImportJob.Completed job, LineItemTotals newTotals, Batch last) {
    add(last);
    totals = newTotals;
    endings.add(job);
  }

  @Override
  public void fail(ImportJob.Failed job, List<Finding> last) {
    findings.addAll(last);
    endings.add(job);
  }

  private void add(Batch batch) {
    batches.add(batch.lineItems().size());
    findings.addAll(batch.findings());
  }

  /// What the job was completed with.
  public LineItemTotals totals() {
    return totals;
  }

  /// The number of line items in each batch.
  public List<Integer> batches() {
    return batches;
  }

  public List<Finding> findings() {
    return findings;
  }

  /// How it ended; more than one ending is a mistake.
  public List<ImportJob> endings() {
    return endings;
  }
}
