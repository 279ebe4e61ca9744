package io.claimport.archfixture.adapters.portal;

import io.claimport.archfixture.application.contract.PortalContract;
import io.claimport.archfixture.application.driven.Portal;

/// Shows that the portal keeps its contract.
public final class SimulatedPortalTest implements PortalContract {

  @Override
  public Portal portal() {
    return new SimulatedPortal(content -> content);
  }
}
