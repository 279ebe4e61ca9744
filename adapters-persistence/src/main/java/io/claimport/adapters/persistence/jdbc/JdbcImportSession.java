package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.adapters.persistence.jdbc.job.HeldJob;
import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.FindingTable;
import io.claimport.adapters.persistence.jdbc.normalized.LineItemTable;
import io.claimport.adapters.persistence.jdbc.normalized.TotalsTable;
import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;

/// Writes one import, each step in a short transaction that first makes sure of the
/// lease.
final class JdbcImportSession implements ImportSession {

  private final HeldJob held;
  private final Database database;
  private final Tables tables;

  private int findingsCount;

  JdbcImportSession(HeldJob held, Database database, Tables tables) {
    this.held = held;
    this.database = database;
    this.tables = tables;
  }

  /// The tables that an import is written into.
  record Tables(
      JobTable jobs, LineItemTable lineItems, FindingTable findings, TotalsTable totals) {}

  @Override
  public void append(Batch batch, Instant leaseUntil) {
    database.write(() -> {
      insist(tables.jobs().advance(held, batch.lineItems().size(), leaseUntil));
      return write(batch);
    });
    findingsCount += batch.findings().size();
  }

  @Override
  public void complete(ImportJob.Completed completed, LineItemTotals totals, Batch last) {
    database.write(() -> {
      insist(tables.jobs().complete(held, completed, totals));
      write(last);
      tables.totals().add(user(), held.number(), totals);
      return true;
    });
  }

  @Override
  public void fail(ImportJob.Failed failed, List<Finding> last) {
    database.write(() -> {
      insist(tables.jobs().fail(held, failed));
      write(new Batch(List.of(), last));
      return tables.lineItems().remove(user(), List.of(held.number()));
    });
  }

  private boolean write(Batch batch) {
    tables.lineItems().append(user(), held.number(), batch.lineItems());
    tables.findings().append(held.number(), findingsCount, batch.findings());
    return true;
  }

  private UserId user() {
    return held.job().facts().user();
  }

  private void insist(boolean leaseIsOurs) {
    if (!leaseIsOurs) {
      throw new LeaseLost(held.job());
    }
  }
}
