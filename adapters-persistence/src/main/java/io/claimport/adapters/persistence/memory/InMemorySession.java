package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Writes one import into the store that opened it.
final class InMemorySession implements ImportSession {

  private final InMemoryStore store;
  private final StoredImport held;
  private final ImportJob.Processing job;

  InMemorySession(InMemoryStore store, StoredImport held, ImportJob.Processing job) {
    this.store = store;
    this.held = held;
    this.job = job;
  }

  @Override
  public void append(List<LineItem> lineItems, List<Finding> findings, Instant leaseUntil) {
    ImportJob.Lease renewed = new ImportJob.Lease(job.lease().owner(), leaseUntil);
    change(mine ->
        mine.append(
            lineItems, findings, new ImportJob.Processing(job.facts(), job.document(), renewed)));
  }

  @Override
  public void complete(ImportJob.Completed completed) {
    change(mine -> mine.complete(completed));
  }

  @Override
  public void fail(ImportJob.Failed failed) {
    change(mine -> store.fail(mine, failed));
  }

  private void change(Consumer<StoredImport> step) {
    if (!store.change(held, step)) {
      throw new LeaseLost(job);
    }
  }
}
