package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Link;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which claim somebody wants to see, as the address of the page has it. Everything may be left out.
public record DialectsForm(String entity, String items, String seed, String scenario) {

  /// More services would not fit beside each other.
  public static final int MOST_ITEMS = 5;

  private static final String AN_INSURER = "demo_ins_001";
  private static final String ITEMS = "3";
  private static final String SEED = "42";

  static DialectsForm of(HttpParameters parameters) {
    return new DialectsForm(
        said(parameters.get("entity"), AN_INSURER),
        said(parameters.get("items"), ITEMS),
        said(parameters.get("seed"), SEED),
        said(parameters.get("scenario"), Scenario.CLASSIC.label()));
  }

  private static String said(@Nullable String sent, String otherwise) {
    return Objects.requireNonNullElse(Field.text(sent), otherwise);
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    long services = Field.number(items).orElse(0L);
    if (services < 1 || services > MOST_ITEMS) {
      problems.add("The number of services must be a whole number from 1 to " + MOST_ITEMS + ".");
    }
    if (Field.number(seed).isEmpty()) {
      problems.add("The seed must be a whole number.");
    }
    if (Scenario.ofLabel(scenario).isEmpty()) {
      problems.add("There is no such scenario; choose one of the list.");
    }
    return problems;
  }

  EntityId entityId() {
    return new EntityId(entity);
  }

  int numberOfItems() {
    return Math.toIntExact(Field.number(items).orElse(1L));
  }

  long seedNumber() {
    return Field.number(seed).orElse(0L);
  }

  Scenario chosenScenario() {
    return Scenario.ofLabel(scenario).orElse(Scenario.CLASSIC);
  }

  /// Where the document of a recipe is.
  static String documentAddress(Recipe recipe) {
    return Link.to("/import/document")
        .with("entity", recipe.entity().id().value())
        .with("items", recipe.items())
        .with("format", recipe.format())
        .with("scenario", recipe.scenario().label())
        .with("seed", recipe.seed())
        .with("as_of", recipe.asOf())
        .toString();
  }

  /// Where the document of a recipe can be imported.
  static String importAddress(Recipe recipe) {
    return Link.to("/import")
        .with("entity", recipe.entity().id().value())
        .with("items", recipe.items())
        .with("format", recipe.format())
        .with("scenario", recipe.scenario().label())
        .with("seed", recipe.seed())
        .with("as_of", recipe.asOf())
        .toString();
  }
}
