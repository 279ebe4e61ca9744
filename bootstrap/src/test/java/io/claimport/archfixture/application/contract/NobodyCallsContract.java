package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.culprit.NobodyCalls;

/// What a port without callers must do.
public interface NobodyCallsContract {

  NobodyCalls nobodyCalls();
}
