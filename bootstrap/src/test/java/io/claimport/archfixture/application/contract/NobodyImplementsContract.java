package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.culprit.NobodyImplements;

/// What a port without adapters must do.
public interface NobodyImplementsContract {

  NobodyImplements nobodyImplements();
}
