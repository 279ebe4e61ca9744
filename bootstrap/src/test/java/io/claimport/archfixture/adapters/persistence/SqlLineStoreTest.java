package io.claimport.archfixture.adapters.persistence;

import io.claimport.archfixture.application.contract.LineStoreContract;
import io.claimport.archfixture.application.driven.LineStore;

/// Shows that the store keeps its contract.
public final class SqlLineStoreTest implements LineStoreContract {

  @Override
  public LineStore lineStore() {
    return new SqlLineStore();
  }
}
