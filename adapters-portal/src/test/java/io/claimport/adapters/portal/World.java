package io.claimport.adapters.portal;

import static io.claimport.domain.entity.EntityType.INSURANCE;
import static io.claimport.domain.entity.EntityType.PROVIDER;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

/// A catalogue with its portals, and one dialect in which it can be asked for any
/// statement.
final class World {

  static final CatalogVersion DEFAULT = new CatalogVersion(42, 30, 10_000);
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final CapturingWriter writer = new CapturingWriter("plain", INSURANCE, PROVIDER);
  private final EntityCatalog catalog;
  private final Portal portal;

  World(CatalogVersion version) {
    this.catalog = SimulatedPortals.catalog(version);
    this.portal = SimulatedPortals.portal(catalog, List.of(writer));
  }

  EntityCatalog catalog() {
    return catalog;
  }

  Statement statement(Recipe recipe) {
    document(recipe);
    return writer.last();
  }

  byte[] document(Recipe recipe) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    portal.fetch(recipe, out);
    return out.toByteArray();
  }

  Recipe insurerRecipe(int insurer, String user, int items, long seed) {
    return recipe(INSURANCE, catalog.all().get(insurer - 1).id(), user, items, seed);
  }

  Recipe providerRecipe(int provider, String user, int items, long seed) {
    int index = catalog.version().insurers() + provider - 1;
    return recipe(PROVIDER, catalog.all().get(index).id(), user, items, seed);
  }

  private Recipe recipe(EntityType type, EntityId id, String user, int items, long seed) {
    return new Recipe(
        portal.generator(),
        catalog.version(),
        new EntityRef(type, id),
        new UserId(user),
        items,
        seed,
        DAY,
        "plain",
        Scenario.CLASSIC);
  }
}
