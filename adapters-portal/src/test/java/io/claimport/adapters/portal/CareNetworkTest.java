package io.claimport.adapters.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.Recipe;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Catalogues in which it is hard to find a provider for an insurer.
class CareNetworkTest {

  @Test
  void where_no_provider_accepts_an_insurer_any_provider_will_do() {
    World world = new World(new CatalogVersion(42, 30, 1));
    HealthcareProvider only = (HealthcareProvider) world.catalog().all().getLast();
    EntityId stranger =
        world.catalog().all().stream()
            .map(Entity::id)
            .filter(id -> !only.acceptsInsurance().contains(id))
            .findFirst()
            .orElseThrow();
    int number = world.catalog().all().indexOf(world.catalog().find(stranger).orElseThrow()) + 1;

    assertThat(world.statement(world.insurerRecipe(number, "ada", 20, 1)).lines())
        .allMatch(line -> line.provider().equals(only.name()));
  }

  @Test
  void the_one_provider_that_accepts_an_insurer_is_found_among_many() {
    World world = new World(new CatalogVersion(42, 999, 400));
    Map<EntityId, Set<String>> accepting =
        world.catalog().all().stream()
            .filter(HealthcareProvider.class::isInstance)
            .map(HealthcareProvider.class::cast)
            .flatMap(p -> p.acceptsInsurance().stream().map(id -> Map.entry(id, p)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(
                        entry -> entry.getValue().name().value(), Collectors.toSet())));

    for (int insurer = 1; insurer <= 999; insurer++) {
      Recipe recipe = world.insurerRecipe(insurer, "ada", 3, insurer);
      Set<String> expected = accepting.get(recipe.entity().id());
      if (expected != null) {
        assertThat(world.statement(recipe).lines())
            .allMatch(line -> expected.contains(line.provider().value()));
      }
    }
  }

  @Test
  void without_any_provider_a_marked_stranger_stands_in() {
    World world = new World(new CatalogVersion(42, 3, 0));
    Recipe recipe = world.insurerRecipe(2, "ada", 5, 1);

    assertThat(world.statement(recipe).lines())
        .hasSize(5)
        .allMatch(line -> line.npi().isValid() && line.npi().value().startsWith("9"))
        .allMatch(line -> line.provider().value().endsWith(" (DEMO)"));
    assertThat(new World(new CatalogVersion(42, 3, 0)).document(recipe))
        .isEqualTo(world.document(recipe));
  }
}
