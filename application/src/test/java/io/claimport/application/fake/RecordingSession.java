package io.claimport.application.fake;

import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Remembers what was appended and how it ended.
public class RecordingSession implements ImportSession {

  private final List<Integer> batches = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<ImportJob> endings = new ArrayList<>();

  @Override
  public void append(List<LineItem> lineItems, List<Finding> newFindings, Instant leaseUntil) {
    batches.add(lineItems.size());
    findings.addAll(newFindings);
  }

  @Override
  public void complete(ImportJob.Completed job) {
    endings.add(job);
  }

  @Override
  public void fail(ImportJob.Failed job) {
    endings.add(job);
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
