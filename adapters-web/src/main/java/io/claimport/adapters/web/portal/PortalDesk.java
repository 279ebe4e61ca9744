package io.claimport.adapters.web.portal;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.ListDialects;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows the catalogue, for whoever wants to import from one of its entities.
@Singleton
public final class PortalDesk {

  private static final int PAGE = 10;

  private final BrowseEntities browseEntities;
  private final ListDialects listDialects;

  /// The catalogue never changes while running, so it is gone through once.
  private volatile @Nullable Facets facets;

  PortalDesk(BrowseEntities browseEntities, ListDialects listDialects) {
    this.browseEntities = browseEntities;
    this.listDialects = listDialects;
  }

  PortalView.Catalogue catalogue(EntitySearch search) {
    return new PortalView.Catalogue(
        search, facets(), browseEntities.search(search.filter(), search.position(), PAGE));
  }

  public Optional<Entity> find(EntityId id) {
    return browseEntities.find(id);
  }

  /// Somebody who is in every catalogue that is not empty.
  public Entity first() {
    return browseEntities.search(EntityFilter.ANY, null, 1).entities().getFirst();
  }

  EntityDetails details(Entity entity) {
    EntityId id = entity.id();
    return new EntityDetails(
        entity,
        browseEntities.plan(id).orElse(null),
        browseEntities.providerRecord(id).orElse(null),
        listDialects.dialects(id));
  }

  private Facets facets() {
    Facets known = facets;
    if (known == null) {
      known = Facets.of(browseEntities);
      facets = known;
    }
    return known;
  }
}
