package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.adapters.persistence.jdbc.content.DocumentContent;
import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.FindingTable;
import io.claimport.adapters.persistence.jdbc.normalized.LineItemPages;
import io.claimport.adapters.persistence.jdbc.normalized.SpendingTable;
import io.claimport.application.driven.ImportArchive;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import io.claimport.domain.normalization.Finding;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Reads imports from a relational database.
@Singleton
final class JdbcImportArchive implements ImportArchive {

  private final Database database;
  private final JobTable jobs;
  private final DocumentContent content;
  private final LineItemPages lineItems;
  private final FindingTable findings;
  private final SpendingTable spending;

  JdbcImportArchive(
      Database database,
      JobTable jobs,
      DocumentContent content,
      LineItemPages lineItems,
      FindingTable findings,
      SpendingTable spending) {
    this.database = database;
    this.jobs = jobs;
    this.content = content;
    this.lineItems = lineItems;
    this.findings = findings;
    this.spending = spending;
  }

  @Override
  public Optional<ImportJob> job(JobId job) {
    return database.read(() -> jobs.find(job));
  }

  @Override
  public Optional<ImportJob> jobOf(DocumentId document) {
    return database.read(() -> jobs.findByDocument(document));
  }

  @Override
  public JobPage jobs(UserId user, JobQuery query) {
    return database.read(() -> jobs.page(user, query));
  }

  @Override
  public Optional<LineItemPosition> lineItems(
      UserId user, LineItemQuery query, LineItemReceiver receiver) {
    return database.readAtOnce(() -> lineItems.read(user, query, receiver));
  }

  @Override
  public List<SpendingGroup> spending(UserId user, LineItemQuery query, SpendingBy by) {
    return database.readAtOnce(() -> spending.of(user, query, by));
  }

  @Override
  public Optional<LineItem> lineItem(LineItemId id) {
    return database.read(() -> lineItems.find(id));
  }

  @Override
  public List<Finding> findings(JobId job) {
    return database.read(() -> findings.of(job));
  }

  @Override
  public Counts counts() {
    return database.read(jobs::counts);
  }

  @Override
  public Optional<InputStream> content(DocumentId document) {
    return jobOf(document).map(job -> content.read(job.document()));
  }
}
