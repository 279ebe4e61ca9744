package io.claimport.adapters.rest.entities;

import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which entities are asked for.
record EntityQuery(EntityFilter filter, @Nullable EntityId after, int limit) {

  /// The parameters as they came. A blank one is as good as none: forms send their empty
  /// fields.
  record Parameters(
      @Nullable String type,
      @Nullable String text,
      @Nullable String specialty,
      @Nullable String state,
      @Nullable String insurance,
      @Nullable String limit,
      @Nullable String cursor) {

    Checked<EntityQuery> check() {
      ParameterCheck check = new ParameterCheck();
      EntityType entityType =
          check.value(
              type,
              EntityType::ofLabel,
              new Violation("unknown_entity_type", "type", "type must be insurance or provider"));
      Integer size = check.limit(limit, BrowseEntities.MAX_LIMIT);
      EntityId after = check.cursor(cursor, id -> Optional.of(new EntityId(id)));
      if (!check.violations().isEmpty()) {
        return new Checked.Invalid<>(check.violations());
      }
      String insurer = ParameterCheck.text(insurance);
      EntityFilter filter =
          new EntityFilter(
              entityType,
              ParameterCheck.text(text),
              ParameterCheck.text(specialty),
              ParameterCheck.text(state),
              insurer == null ? null : new EntityId(insurer));
      return new Checked.Valid<>(
          new EntityQuery(filter, after, size == null ? BrowseEntities.DEFAULT_LIMIT : size));
    }
  }
}
