package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.FindingTable;
import io.claimport.adapters.persistence.jdbc.normalized.LineItemTable;
import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;

/// Writes one import, each step in a short transaction that first makes sure of the
/// lease.
final class JdbcImportSession implements ImportSession {

  private final ImportJob.Processing job;
  private final long number;
  private final Database database;
  private final JobTable jobs;
  private final LineItemTable lineItems;
  private final FindingTable findings;

  private int findingsCount;

  JdbcImportSession(
      ImportJob.Processing job,
      long number,
      Database database,
      JobTable jobs,
      LineItemTable lineItems,
      FindingTable findings) {
    this.job = job;
    this.number = number;
    this.database = database;
    this.jobs = jobs;
    this.lineItems = lineItems;
    this.findings = findings;
  }

  @Override
  public void append(List<LineItem> newItems, List<Finding> newFindings, Instant leaseUntil) {
    database.write(() -> {
      insist(jobs.keepLease(number, leaseUntil));
      lineItems.append(newItems);
      findings.append(job.id(), findingsCount, newFindings);
      return true;
    });
    findingsCount += newFindings.size();
  }

  @Override
  public void complete(ImportJob.Completed completed) {
    database.write(() -> insist(jobs.complete(number, completed)));
  }

  @Override
  public void fail(ImportJob.Failed failed) {
    database.write(() -> {
      insist(jobs.fail(number, failed));
      return lineItems.remove(job.id());
    });
  }

  private boolean insist(boolean leaseIsOurs) {
    if (!leaseIsOurs) {
      throw new LeaseLost(job);
    }
    return true;
  }
}
