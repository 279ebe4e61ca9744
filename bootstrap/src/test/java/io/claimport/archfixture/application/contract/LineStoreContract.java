package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.LineStore;

/// What a store must do.
public interface LineStoreContract {

  LineStore lineStore();
}
