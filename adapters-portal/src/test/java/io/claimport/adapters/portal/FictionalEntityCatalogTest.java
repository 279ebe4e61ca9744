package io.claimport.adapters.portal;

import io.claimport.application.contract.EntityCatalogContract;
import io.claimport.application.driven.EntityCatalog;

class FictionalEntityCatalogTest implements EntityCatalogContract {

  @Override
  public EntityCatalog catalog() {
    return SimulatedPortals.catalog(World.DEFAULT);
  }
}
