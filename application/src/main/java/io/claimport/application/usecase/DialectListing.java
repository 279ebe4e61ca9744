package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.application.driving.ListDialects;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.DocumentFormat;
import java.util.List;

/// Asks the portal of an entity that exists.
public final class DialectListing implements ListDialects {

  private final EntityCatalog catalog;
  private final Portal portal;

  public DialectListing(EntityCatalog catalog, Portal portal) {
    this.catalog = catalog;
    this.portal = portal;
  }

  @Override
  public List<DocumentFormat> dialects(EntityId entity) {
    return catalog.find(entity).map(portal::dialects).orElse(List.of());
  }
}
