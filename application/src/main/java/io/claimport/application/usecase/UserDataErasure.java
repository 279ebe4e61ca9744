package io.claimport.application.usecase;

import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driving.EraseUserData;
import io.claimport.domain.importing.UserId;

/// Erases a user from the store and from the ledger.
public final class UserDataErasure implements EraseUserData {

  private final ImportStore store;
  private final RequestLedger ledger;

  public UserDataErasure(ImportStore store, RequestLedger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  @Override
  public Erased erase(UserId user) {
    Removed removed = store.erase(user);
    return new Erased(removed.jobs(), removed.lineItems(), ledger.forget(user));
  }
}
