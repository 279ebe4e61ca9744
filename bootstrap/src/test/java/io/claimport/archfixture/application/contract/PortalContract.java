package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.Portal;

/// What a portal must do.
public interface PortalContract {

  Portal portal();
}
