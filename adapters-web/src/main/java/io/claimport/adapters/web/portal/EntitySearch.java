package io.claimport.adapters.web.portal;

import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Link;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.micronaut.http.HttpParameters;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the catalogue, as the address of the page has it.
///
/// @param type label of an entity type
/// @param after id of the last entity of the page before
public record EntitySearch(
    @Nullable String type,
    @Nullable String text,
    @Nullable String specialty,
    @Nullable String state,
    @Nullable String insurer,
    @Nullable String after) {

  static EntitySearch of(HttpParameters parameters) {
    return new EntitySearch(
        Field.text(parameters.get("type")),
        Field.text(parameters.get("q")),
        Field.text(parameters.get("specialty")),
        Field.text(parameters.get("state")),
        Field.text(parameters.get("insurer")),
        Field.text(parameters.get("after")));
  }

  EntityFilter filter() {
    return new EntityFilter(
        type == null ? null : EntityType.ofLabel(type).orElse(null),
        text,
        specialty,
        state,
        insurer == null ? null : new EntityId(insurer));
  }

  @Nullable EntityId position() {
    return after == null ? null : new EntityId(after);
  }

  /// The page with one entity chosen and the search as it is.
  public String choosing(EntityId entity) {
    return link().with("after", after).with("entity", entity) + "#chosen";
  }

  /// The next page of what was found.
  public String next(EntityId last) {
    return link().with("after", last) + "#found";
  }

  /// The first page of what was found.
  public String first() {
    return link() + "#found";
  }

  private Link link() {
    return Link.to("/import")
        .with("type", type)
        .with("q", text)
        .with("specialty", specialty)
        .with("state", state)
        .with("insurer", insurer);
  }
}
