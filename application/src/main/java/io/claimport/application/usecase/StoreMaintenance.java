package io.claimport.application.usecase;

import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driving.MaintainStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Looks after store and ledger.
public final class StoreMaintenance implements MaintainStore {

  private final ImportStore store;
  private final RequestLedger ledger;
  private final InstantSource clock;
  private final @Nullable Duration retention;

  /// Looks after these.
  ///
  /// @param retention how long an import is kept after its end; for good when absent
  public StoreMaintenance(
      ImportStore store, RequestLedger ledger, InstantSource clock, @Nullable Duration retention) {
    this.store = store;
    this.ledger = ledger;
    this.clock = clock;
    this.retention = retention;
  }

  @Override
  public Maintenance maintain() {
    Instant now = clock.instant();
    int orphans = store.failExpired(now);
    Removed removed = retention == null ? Removed.NOTHING : remove(now.minus(retention));
    return new Maintenance(orphans, removed.jobs(), removed.lineItems());
  }

  /// A key that outlived its job would have the job made anew.
  private Removed remove(Instant limit) {
    Removed removed = store.removeEndedBefore(limit);
    ledger.forgetBefore(limit);
    return removed;
  }
}
