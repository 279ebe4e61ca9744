package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.PortalRequest;
import io.claimport.application.fake.FixedCatalog;
import io.claimport.application.fake.ScriptedPortal;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecipeBookTest {

  private static final UserId ADA = new UserId("ada");

  private final FixedCatalog catalog = new FixedCatalog();
  private final RecipeBook recipes =
      new RecipeBook(
          catalog,
          new ScriptedPortal(),
          () -> 7,
          InstantSource.fixed(Instant.parse("2026-03-01T23:59:59Z")));

  @Test
  void what_is_left_out_is_filled_in() {
    Recipe recipe = recipes.complete(ADA, FixedCatalog.INSURER, PortalRequest.ANY);

    assertThat(recipe)
        .isEqualTo(
            new Recipe(
                1,
                catalog.version(),
                FixedCatalog.INSURER.ref(),
                ADA,
                5,
                7,
                LocalDate.of(2026, 3, 1),
                "plain",
                Scenario.CLASSIC));
  }

  @Test
  void a_provider_has_three_items_by_default() {
    Entity provider = catalog.find(new EntityId("demo_prov_000001")).orElseThrow();

    assertThat(recipes.complete(ADA, provider, PortalRequest.ANY).items()).isEqualTo(3);
  }

  @Test
  void what_is_asked_for_is_kept() {
    PortalRequest request =
        new PortalRequest(9, 8L, LocalDate.of(2025, 1, 1), "table", Scenario.CLASSIC);

    Recipe recipe = recipes.complete(ADA, FixedCatalog.INSURER, request);

    assertThat(recipe.items()).isEqualTo(9);
    assertThat(recipe.seed()).isEqualTo(8);
    assertThat(recipe.asOf()).isEqualTo("2025-01-01");
    assertThat(recipe.format()).isEqualTo("table");
  }

  @Test
  void a_day_beyond_reason_is_refused() {
    assertThat(RecipeBook.violations(PortalRequest.of(1, 1, LocalDate.of(1989, 12, 31))))
        .singleElement()
        .satisfies(violation -> assertThat(violation.field()).isEqualTo("as_of"));
    assertThat(RecipeBook.violations(PortalRequest.of(1, 1, LocalDate.of(1990, 1, 1)))).isEmpty();
  }
}
