package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [Portal] promises.
public interface PortalContract {

  /// A new portal with each call, all of the same configuration.
  Portal portal();

  /// The entities that hand out their documents there, of each type at least one.
  EntityCatalog catalog();

  @Test
  default void the_same_recipe_gives_the_same_bytes_at_any_time() {
    Portal portal = portal();
    List<byte[]> before = recipes(portal).stream().map(recipe -> fetched(portal, recipe)).toList();
    List<Recipe> again = recipes(portal);

    for (int i = again.size() - 1; i >= 0; i--) {
      assertThat(fetched(portal, again.get(i))).isEqualTo(before.get(i)).isNotEmpty();
    }
  }

  @Test
  default void the_same_recipe_gives_the_same_bytes_on_every_machine() {
    List<byte[]> here =
        recipes(portal()).stream().map(recipe -> fetched(portal(), recipe)).toList();

    assertThat(
            EntityCatalogContract.abroad(
                () -> recipes(portal()).stream().map(recipe -> fetched(portal(), recipe)).toList()))
        .usingElementComparator(Arrays::compare)
        .containsExactlyElementsOf(here);
  }

  @Test
  default void the_same_recipe_gives_the_same_bytes_from_any_thread() throws Exception {
    Portal portal = portal();
    List<Recipe> recipes = recipes(portal);
    List<Callable<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      Recipe recipe = recipes.get(i % recipes.size());
      calls.add(() -> fetched(portal, recipe));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<byte[]>> answers = threads.invokeAll(calls);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get())
            .isEqualTo(fetched(portal(), recipes.get(i % recipes.size())));
      }
    }
  }

  @Test
  default void the_generator_keeps_its_number_while_it_gives_the_same_bytes() {
    assertThat(portal().generator()).isEqualTo(portal().generator());
  }

  @Test
  default void the_dialect_that_an_entity_always_uses_comes_first() {
    Portal portal = portal();

    for (Entity entity : catalog().all()) {
      List<DocumentFormat> dialects = portal.dialects(entity);
      assertThat(dialects).isNotEmpty().doesNotHaveDuplicates();
      assertThat(portal.dialects(entity)).isEqualTo(dialects);
      assertThat(portal().dialects(entity)).isEqualTo(dialects);
    }
  }

  @Test
  default void every_dialect_can_be_written() {
    Portal portal = portal();

    for (Entity entity : entities()) {
      for (DocumentFormat dialect : portal.dialects(entity)) {
        assertThat(fetched(portal, recipe(portal, entity, dialect))).isNotEmpty();
      }
    }
  }

  @Test
  default void the_stream_stays_open() {
    Portal portal = portal();
    AtomicInteger closings = new AtomicInteger();

    for (Recipe recipe : recipes(portal)) {
      portal.fetch(
          recipe,
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              closings.incrementAndGet();
            }
          });
    }

    assertThat(closings).hasValue(0);
  }

  private List<Entity> entities() {
    List<Entity> all = catalog().all();
    return Stream.of(EntityType.values())
        .flatMap(type -> all.stream().filter(entity -> entity.type() == type).limit(3))
        .toList();
  }

  private List<Recipe> recipes(Portal portal) {
    return entities().stream()
        .flatMap(entity ->
            portal.dialects(entity).stream().map(dialect -> recipe(portal, entity, dialect)))
        .toList();
  }

  private Recipe recipe(Portal portal, Entity entity, DocumentFormat dialect) {
    return new Recipe(
        portal.generator(),
        catalog().version(),
        entity.ref(),
        new UserId("ada"),
        4,
        2026,
        LocalDate.of(2026, 3, 1),
        dialect.id(),
        Scenario.CLASSIC);
  }

  private static byte[] fetched(Portal portal, Recipe recipe) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    portal.fetch(recipe, out);
    return out.toByteArray();
  }

  /// What a portal promises besides when it stands elsewhere, and thus can be away.
  interface Remote extends PortalContract {

    /// The portal, with nobody at the other end.
    Portal portalThatIsAway();

    @Test
    default void a_portal_that_does_not_answer_throws_unavailable() {
      PortalContract contract = this;
      Recipe recipe = contract.recipes(portal()).getFirst();
      Portal away = portalThatIsAway();

      assertThatThrownBy(() -> fetched(away, recipe))
          .isInstanceOfSatisfying(
              Unavailable.class,
              failure -> assertThat(failure.part()).isEqualTo(Unavailable.Part.PORTAL));
    }
  }
}
