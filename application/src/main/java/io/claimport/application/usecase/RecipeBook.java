package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.application.driven.SeedSource;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Checks wishes to a portal and completes them into recipes.
public final class RecipeBook {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final EntityCatalog catalog;
  private final Portal portal;
  private final SeedSource seeds;
  private final InstantSource clock;

  public RecipeBook(EntityCatalog catalog, Portal portal, SeedSource seeds, InstantSource clock) {
    this.catalog = catalog;
    this.portal = portal;
    this.seeds = seeds;
    this.clock = clock;
  }

  /// Everything that is wrong with a request, apart from its format.
  static List<Violation> violations(PortalRequest request) {
    List<Violation> violations = new ArrayList<>();
    Integer items = request.items();
    if (items != null && (items < 1 || items > PortalRequest.MAX_ITEMS)) {
      violations.add(itemsOutOfRange());
    }
    LocalDate asOf = request.asOf();
    if (asOf != null && (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST))) {
      violations.add(
          new Violation(
              "out_of_range", "as_of", "as_of must be from " + EARLIEST + " to " + LATEST));
    }
    return violations;
  }

  static Violation itemsOutOfRange() {
    return new Violation(
        "out_of_range",
        "num_line_items",
        "num_line_items must be a whole number from 1 to " + PortalRequest.MAX_ITEMS);
  }

  /// Everything that is wrong with a request to this entity.
  List<Violation> violations(Entity entity, PortalRequest request) {
    List<Violation> violations = new ArrayList<>(violations(request));
    List<String> known = portal.dialects(entity).stream().map(DocumentFormat::id).toList();
    if (request.format() != null && !known.contains(request.format())) {
      violations.add(
          new Violation(
              "unknown_format",
              "format",
              "format must be one of " + String.join(", ", known) + " for this entity"));
    }
    return violations;
  }

  /// Fills in the defaults. The request has no violations.
  Recipe complete(UserId user, Entity entity, PortalRequest request) {
    Scenario scenario = Objects.requireNonNullElse(request.scenario(), Scenario.CLASSIC);
    return new Recipe(
        portal.generator(),
        catalog.version(),
        entity.ref(),
        user,
        Objects.requireNonNullElseGet(request.items(), () -> defaultItems(entity.type())),
        Objects.requireNonNullElseGet(request.seed(), seeds::nextSeed),
        Objects.requireNonNullElseGet(
            request.asOf(), () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
        Objects.requireNonNullElseGet(request.format(), () -> portal.usual(entity, scenario).id()),
        scenario);
  }

  DocumentFormat formatOf(Entity entity, Recipe recipe) {
    return portal.dialects(entity).stream()
        .filter(dialect -> dialect.id().equals(recipe.format()))
        .findFirst()
        .orElseThrow();
  }

  private static int defaultItems(EntityType type) {
    return switch (type) {
      case INSURANCE -> 5;
      case PROVIDER -> 3;
    };
  }
}
