package io.claimport.adapters.persistence.memory;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One import with everything that belongs to it. Whoever touches it holds the store's
/// lock.
final class StoredImport {

  private final byte[] content;
  private final List<LineItem> lineItems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private ImportJob job;

  StoredImport(ImportJob.Processing job, byte[] content) {
    this.job = job;
    this.content = content;
  }

  ImportJob job() {
    return job;
  }

  /// Never changed by anybody.
  byte[] content() {
    return content;
  }

  int lineItemsCount() {
    return lineItems.size();
  }

  int findingsCount() {
    return findings.size();
  }

  void append(List<LineItem> newItems, List<Finding> newFindings, ImportJob.Processing renewed) {
    lineItems.addAll(newItems);
    findings.addAll(newFindings);
    job = renewed;
  }

  void complete(ImportJob.Completed completed) {
    lineItems.sort(Comparator.comparingInt(item -> item.origin().ordinal()));
    job = completed;
  }

  void fail(ImportJob.Failed failed) {
    lineItems.clear();
    job = failed;
  }

  List<LineItem> readableLineItems() {
    return switch (job) {
      case ImportJob.Completed _ -> List.copyOf(lineItems);
      case ImportJob.Processing _, ImportJob.Failed _ -> List.of();
    };
  }

  List<Finding> readableFindings() {
    return switch (job) {
      case ImportJob.Completed _, ImportJob.Failed _ -> List.copyOf(findings);
      case ImportJob.Processing _ -> List.of();
    };
  }
}
