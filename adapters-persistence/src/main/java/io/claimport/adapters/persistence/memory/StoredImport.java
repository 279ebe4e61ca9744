package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.ImportSession.Batch;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One import with everything that belongs to it. Whoever touches it holds the store's
/// lock.
final class StoredImport {

  private final long number;
  private final byte[] content;
  private final List<LineItem> lineItems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private ImportJob job;
  private FinishedImport finished = new FinishedImport(0, List.of(), LineItemTotals.NONE);

  StoredImport(long number, ImportJob job, byte[] content) {
    this.number = number;
    this.job = job;
    this.content = content;
  }

  /// The line items of a completed job, which never change any more.
  record FinishedImport(long job, List<LineItem> lineItems, LineItemTotals totals) {}

  /// In the order in which imports are opened.
  long number() {
    return number;
  }

  ImportJob job() {
    return job;
  }

  /// Never changed by anybody.
  byte[] content() {
    return content;
  }

  int lineItemsCount() {
    return lineItems.size() + finished.lineItems().size();
  }

  int findingsCount() {
    return findings.size();
  }

  /// Work begins, for the first time or anew.
  void begin(ImportJob.Processing begun) {
    lineItems.clear();
    findings.clear();
    job = begun;
  }

  void append(Batch batch, ImportJob.Processing advanced) {
    lineItems.addAll(batch.lineItems());
    findings.addAll(batch.findings());
    job = advanced;
  }

  void complete(ImportJob.Completed completed, LineItemTotals totals, Batch last) {
    lineItems.addAll(last.lineItems());
    lineItems.sort(Comparator.comparingInt(item -> item.origin().ordinal()));
    finished = new FinishedImport(number, List.copyOf(lineItems), totals);
    lineItems.clear();
    findings.addAll(last.findings());
    job = completed;
  }

  void fail(ImportJob.Failed failed, List<Finding> last) {
    lineItems.clear();
    findings.addAll(last);
    job = failed;
  }

  FinishedImport finished() {
    return finished;
  }

  List<Finding> readableFindings() {
    return switch (job) {
      case ImportJob.Completed _, ImportJob.Failed _ -> List.copyOf(findings);
      case ImportJob.Pending _, ImportJob.Processing _ -> List.of();
    };
  }
}
