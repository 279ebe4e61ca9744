package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.application.driven.DocumentWriter.Content;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Portals that write their documents themselves and are always open.
///
/// A recipe that this portal cannot honour to the byte (another generator, another
/// catalogue, an entity or a dialect that it does not have) is refused with
/// [IllegalArgumentException].
final class SimulatedPortal implements Portal {

  /// Raise it with every change after which some recipe gives other bytes; the tests of
  /// the pinned values and of the writers notice.
  private static final int GENERATOR = 2;

  private final EntityCatalog catalog;
  private final StatementGenerator statements;
  private final Map<EntityType, List<DocumentWriter>> writers = new EnumMap<>(EntityType.class);

  SimulatedPortal(EntityCatalog catalog, List<DocumentWriter> writers) {
    this.catalog = catalog;
    this.statements = new StatementGenerator(catalog);
    for (EntityType type : EntityType.values()) {
      this.writers.put(type, writersFor(type, writers));
      if (entities(type, catalog.version()) > 0 && writersOf(type).isEmpty()) {
        throw new IllegalArgumentException("nobody writes documents of type " + type.label());
      }
    }
  }

  @Override
  public int generator() {
    return GENERATOR;
  }

  /// The entity's own dialect is the one whose id gives the largest number together with
  /// the entity's: it does not depend on the order of the writers, and a new dialect
  /// takes over some entities and leaves all others alone. A format that states less than every
  /// amount is nobody's own.
  @Override
  public List<DocumentFormat> dialects(Entity entity) {
    List<DocumentFormat> formats = new ArrayList<>(formats(writersOf(entity.type())));
    preferred(entity, Content.EVERY_AMOUNT)
        .ifPresent(own -> {
          formats.remove(own);
          formats.addFirst(own);
        });
    return List.copyOf(formats);
  }

  /// Whoever is messy writes poor documents.
  @Override
  public DocumentFormat usual(Entity entity, Scenario scenario) {
    DocumentFormat own = dialects(entity).getFirst();
    return scenario == Scenario.MESSY ? preferred(entity, Content.PART).orElse(own) : own;
  }

  private Optional<DocumentFormat> preferred(Entity entity, Content content) {
    return writersOf(entity.type()).stream()
        .filter(writer -> writer.content() == content)
        .map(DocumentWriter::format)
        .max(Comparator.comparingLong(format -> affinity(entity.id(), format)));
  }

  @Override
  public void fetch(Recipe recipe, OutputStream out) {
    if (recipe.generator() != GENERATOR) {
      throw new IllegalArgumentException("a recipe of another generator gives other bytes");
    }
    if (!recipe.catalog().equals(catalog.version())) {
      throw new IllegalArgumentException("a recipe of another catalogue gives other bytes");
    }
    Entity issuer = issuer(recipe.entity());
    writer(issuer.type(), recipe.format()).write(statements.statement(recipe, issuer), out);
  }

  private Entity issuer(EntityRef ref) {
    return catalog
        .find(ref.id())
        .filter(entity -> entity.type() == ref.type())
        .orElseThrow(() -> new IllegalArgumentException("the recipe's entity has no portal here"));
  }

  private DocumentWriter writer(EntityType type, String format) {
    return writersOf(type).stream()
        .filter(writer -> writer.format().id().equals(format))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the recipe's format is no dialect here"));
  }

  private List<DocumentWriter> writersOf(EntityType type) {
    return writers.getOrDefault(type, List.of());
  }

  private static List<DocumentWriter> writersFor(EntityType type, List<DocumentWriter> writers) {
    List<DocumentWriter> fitting =
        writers.stream().filter(writer -> writer.issuers().contains(type)).toList();
    if (formats(fitting).stream().map(DocumentFormat::id).distinct().count() < fitting.size()) {
      throw new IllegalArgumentException("two writers for type " + type.label() + " share an id");
    }
    return fitting;
  }

  private static List<DocumentFormat> formats(List<DocumentWriter> writers) {
    return writers.stream().map(DocumentWriter::format).toList();
  }

  private static int entities(EntityType type, CatalogVersion version) {
    return switch (type) {
      case INSURANCE -> version.insurers();
      case PROVIDER -> version.providers();
    };
  }

  private static long affinity(EntityId entity, DocumentFormat format) {
    return Draws.from(0).with("dialect").with(entity.value()).with(format.id()).next();
  }
}
