package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.ImportSession;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Writes one import into the store that opened it.
final class InMemorySession implements ImportSession {

  private final InMemoryStore store;
  private final StoredImport held;
  private final ImportJob.Processing begun;

  InMemorySession(InMemoryStore store, StoredImport held, ImportJob.Processing begun) {
    this.store = store;
    this.held = held;
    this.begun = begun;
  }

  @Override
  public void append(Batch batch, Instant leaseUntil) {
    change(job -> held.append(batch, job.advance(batch.lineItems().size(), leaseUntil)));
  }

  @Override
  public void complete(ImportJob.Completed completed, LineItemTotals totals, Batch last) {
    change(_ -> held.complete(completed, totals, last));
  }

  @Override
  public void fail(ImportJob.Failed failed, List<Finding> last) {
    change(_ -> store.fail(held, failed, last));
  }

  private void change(Consumer<ImportJob.Processing> step) {
    if (!store.change(held, begun.attempt(), step)) {
      throw new LeaseLost(begun);
    }
  }
}
