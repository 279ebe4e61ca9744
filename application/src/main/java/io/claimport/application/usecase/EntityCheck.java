package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityRef;
import java.util.List;
import java.util.Optional;

/// Checks that an entity exists and is what the caller takes it for.
final class EntityCheck {

  private EntityCheck() {}

  static Violation unknownEntity() {
    return new Violation(
        "unknown_entity", "entity_id", "entity_id names no entity of the catalogue");
  }

  static List<Violation> violations(EntityCatalog catalog, EntityRef ref) {
    Optional<Entity> entity = catalog.find(ref.id());
    if (entity.isEmpty()) {
      return List.of(unknownEntity());
    }
    if (entity.get().type() != ref.type()) {
      return List.of(
          new Violation(
              "entity_type_mismatch",
              "entity_type",
              "entity_type does not fit entity_id, which is of type "
                  + entity.get().type().label()));
    }
    return List.of();
  }
}
