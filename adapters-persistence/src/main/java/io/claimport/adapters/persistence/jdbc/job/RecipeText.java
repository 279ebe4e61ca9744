package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.JsonText;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A recipe as one JSON object of texts.
final class RecipeText {

  private RecipeText() {}

  static String of(Recipe recipe) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("generator", Integer.toString(recipe.generator()));
    map.put("catalog_seed", Long.toString(recipe.catalog().seed()));
    map.put("catalog_insurers", Integer.toString(recipe.catalog().insurers()));
    map.put("catalog_providers", Integer.toString(recipe.catalog().providers()));
    map.put("entity_type", recipe.entity().type().name());
    map.put("entity_id", recipe.entity().id().value());
    map.put("user_id", recipe.user().value());
    map.put("items", Integer.toString(recipe.items()));
    map.put("seed", Long.toString(recipe.seed()));
    map.put("as_of", recipe.asOf().toString());
    map.put("format", recipe.format());
    map.put("scenario", recipe.scenario().name());
    return JsonText.ofMap(map);
  }

  static Recipe parse(String text) {
    Values values = new Values(JsonText.map(text));
    return new Recipe(
        values.integer("generator"),
        new CatalogVersion(
            values.number("catalog_seed"),
            values.integer("catalog_insurers"),
            values.integer("catalog_providers")),
        new EntityRef(
            EntityType.valueOf(values.text("entity_type")), new EntityId(values.text("entity_id"))),
        new UserId(values.text("user_id")),
        values.integer("items"),
        values.number("seed"),
        LocalDate.parse(values.text("as_of")),
        values.text("format"),
        Scenario.valueOf(values.text("scenario")));
  }

  private record Values(Map<String, String> map) {

    String text(String name) {
      return Objects.requireNonNull(map.get(name), name);
    }

    int integer(String name) {
      return Integer.parseInt(text(name));
    }

    long number(String name) {
      return Long.parseLong(text(name));
    }
  }
}
