package io.claimport.adapters.portal;

import static io.claimport.domain.entity.EntityType.INSURANCE;
import static io.claimport.domain.entity.EntityType.PROVIDER;

import io.claimport.application.contract.PortalContract;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import java.util.List;

class SimulatedPortalTest implements PortalContract {

  @Override
  public EntityCatalog catalog() {
    return SimulatedPortals.catalog(World.DEFAULT);
  }

  @Override
  public Portal portal() {
    return SimulatedPortals.portal(
        catalog(),
        List.of(
            new CapturingWriter("e1", INSURANCE),
            new CapturingWriter("s1", PROVIDER),
            new CapturingWriter("csv", INSURANCE, PROVIDER)));
  }
}
