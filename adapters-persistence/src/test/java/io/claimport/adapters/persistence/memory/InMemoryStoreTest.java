package io.claimport.adapters.persistence.memory;

import io.claimport.application.contract.DeduplicationContract;
import io.claimport.application.contract.DeferredImportContract;
import io.claimport.application.contract.FidelityContract;
import io.claimport.application.contract.ImportArchiveContract;
import io.claimport.application.contract.ImportSessionContract;
import io.claimport.application.contract.ImportStoreContract;
import io.claimport.application.contract.LineItemQueryContract;
import io.claimport.application.contract.RetentionContract;
import io.claimport.application.contract.SpendingContract;

/// One object is behind all of these ports.
class InMemoryStoreTest
    implements ImportStoreContract,
        DeduplicationContract,
        ImportSessionContract,
        ImportArchiveContract,
        LineItemQueryContract,
        SpendingContract,
        DeferredImportContract,
        RetentionContract,
        FidelityContract {

  private final InMemoryStore store = new InMemoryStore();

  @Override
  public InMemoryStore store() {
    return store;
  }

  @Override
  public InMemoryStore archive() {
    return store;
  }
}
