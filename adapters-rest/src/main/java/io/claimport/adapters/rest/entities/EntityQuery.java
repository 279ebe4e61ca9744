package io.claimport.adapters.rest.entities;

import io.claimport.adapters.rest.request.Checked;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
      List<Violation> violations = new ArrayList<>();
      EntityType entityType =
          parse(
              type,
              EntityType::ofLabel,
              new Violation("unknown_entity_type", "type", "type must be insurance or provider"),
              violations);
      Integer size =
          parse(
              limit,
              EntityQuery::parseLimit,
              new Violation(
                  "out_of_range",
                  "limit",
                  "limit must be a whole number from 1 to " + BrowseEntities.MAX_LIMIT),
              violations);
      EntityId after =
          parse(
              cursor,
              Cursor::parse,
              new Violation("invalid_cursor", "cursor", "cursor must be a next_cursor"),
              violations);
      if (!violations.isEmpty()) {
        return new Checked.Invalid<>(violations);
      }
      EntityFilter filter =
          new EntityFilter(
              entityType,
              orNull(text),
              orNull(specialty),
              orNull(state),
              insurance == null || insurance.isBlank() ? null : new EntityId(insurance.strip()));
      return new Checked.Valid<>(
          new EntityQuery(filter, after, size == null ? BrowseEntities.DEFAULT_LIMIT : size));
    }
  }

  private static <T> @Nullable T parse(
      @Nullable String text,
      Function<String, Optional<T>> parser,
      Violation otherwise,
      List<Violation> violations) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Optional<T> value = parser.apply(text.strip());
    if (value.isEmpty()) {
      violations.add(otherwise);
    }
    return value.orElse(null);
  }

  private static Optional<Integer> parseLimit(String text) {
    try {
      int limit = Integer.parseInt(text);
      return limit < 1 || limit > BrowseEntities.MAX_LIMIT ? Optional.empty() : Optional.of(limit);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
