package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.UserId;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets a portal write a document for somebody who only wants to have it.
public final class DocumentGeneration implements GenerateDocument {

  private final EntityCatalog catalog;
  private final Portal portal;
  private final RecipeBook recipes;

  public DocumentGeneration(EntityCatalog catalog, Portal portal, RecipeBook recipes) {
    this.catalog = catalog;
    this.portal = portal;
    this.recipes = recipes;
  }

  @Override
  public Outcome generate(UserId user, EntityId id, PortalRequest request, OutputStream out) {
    Optional<Entity> entity = catalog.find(id);
    if (entity.isEmpty()) {
      List<Violation> violations = new ArrayList<>(List.of(EntityCheck.unknownEntity()));
      violations.addAll(RecipeBook.violations(request));
      return new Outcome.Refused(violations);
    }
    List<Violation> violations = recipes.violations(entity.get(), request);
    if (!violations.isEmpty()) {
      return new Outcome.Refused(violations);
    }
    Recipe recipe = recipes.complete(user, entity.get(), request);
    DocumentFormat format = recipes.formatOf(entity.get(), recipe);
    portal.fetch(recipe, out);
    return new Outcome.Generated(recipe, format, recipe.fileName(format));
  }
}
