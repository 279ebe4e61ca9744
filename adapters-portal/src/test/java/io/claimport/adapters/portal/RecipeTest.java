package io.claimport.adapters.portal;

import static io.claimport.domain.entity.EntityType.INSURANCE;
import static io.claimport.domain.entity.EntityType.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.DocumentWriter;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/// What a document depends on, and what it does not.
class RecipeTest {

  private final CapturingWriter eob = new CapturingWriter("e1", INSURANCE);
  private final CapturingWriter statement = new CapturingWriter("s1", PROVIDER);
  private final CapturingWriter table = new CapturingWriter("csv", INSURANCE, PROVIDER);
  private final EntityCatalog catalog = SimulatedPortals.catalog(World.DEFAULT);
  private final Portal portal = SimulatedPortals.portal(catalog, List.of(eob, statement, table));

  private static final Recipe RECIPE =
      new Recipe(
          2,
          World.DEFAULT,
          new EntityRef(INSURANCE, new EntityId("demo_ins_001")),
          new UserId("ada"),
          5,
          42,
          World.DAY,
          "csv",
          Scenario.CLASSIC);

  @Property(tries = 2_000)
  void another_seed_gives_another_document(
      @ForAll long one, @ForAll long other, @ForAll boolean insurer) {
    Assume.that(one != other);

    assertThat(told(entity(insurer), "ada", 1, one, World.DAY))
        .isNotEqualTo(told(entity(insurer), "ada", 1, other, World.DAY));
    assertThat(table.last().number()).isNotEqualTo(number(entity(insurer), one));
  }

  @Property(tries = 2_000)
  void another_user_gets_another_document(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String one,
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String other,
      @ForAll long seed,
      @ForAll boolean insurer) {
    Assume.that(!one.equals(other));

    assertThat(told(entity(insurer), one, 3, seed, World.DAY).lines())
        .isNotEqualTo(told(entity(insurer), other, 3, seed, World.DAY).lines());
  }

  @Property(tries = 2_000)
  void entity_day_and_number_of_items_count_too(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 29) int number,
      @ForAll @IntRange(min = 2, max = 50) int items) {
    Entity entity = catalog.all().get(number);
    Statement told = told(entity, "ada", items, seed, World.DAY);

    assertDifferent(told, told(catalog.all().get(number - 1), "ada", items, seed, World.DAY));
    assertDifferent(told, told(entity, "ada", items, seed, World.DAY.plusDays(1)));
    assertDifferent(told, told(entity, "ada", items - 1, seed, World.DAY));
  }

  /// Another statement with other services, not the same ones on other days or fewer of
  /// them.
  private static void assertDifferent(Statement one, Statement other) {
    assertThat(one.number()).isNotEqualTo(other.number());
    assertThat(one.lines())
        .extracting(StatementLine::billed)
        .doesNotContainSequence(other.lines().stream().map(StatementLine::billed).toList());
  }

  @Property(tries = 2_000)
  void two_dialects_of_a_recipe_tell_the_same_claims(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 10_029) int index) {
    Entity entity = catalog.all().get(index);
    CapturingWriter text = entity.type() == INSURANCE ? eob : statement;

    Statement one = told(entity, "ada", 6, seed, World.DAY);
    fetch(recipe(entity, "ada", 6, seed, World.DAY, text.format().id()));

    assertThat(text.last()).isEqualTo(one);
  }

  @Example
  void a_user_is_the_same_patient_at_every_provider() {
    Entity one = catalog.find(new EntityId("demo_prov_000001")).orElseThrow();
    Entity other = catalog.find(new EntityId("demo_prov_000002")).orElseThrow();

    assertThat(told(one, "ada", 3, 1, World.DAY).patient())
        .isEqualTo(told(other, "ada", 1, 2, World.DAY.plusDays(3)).patient())
        .isNotEqualTo(told(one, "bob", 3, 1, World.DAY).patient());
  }

  @Example
  void a_dialect_is_offered_to_those_who_issue_it() {
    assertThat(ids(portal.dialects(entity(true)))).containsExactlyInAnyOrder("e1", "csv");
    assertThat(ids(portal.dialects(entity(false)))).containsExactlyInAnyOrder("s1", "csv");
  }

  @Example
  void both_dialects_are_somebodys_own_among_the_first_ten() {
    assertThat(catalog.all().subList(0, 10).stream().map(this::own).distinct())
        .containsExactlyInAnyOrder("e1", "csv");
    assertThat(catalog.all().subList(30, 40).stream().map(this::own).distinct())
        .containsExactlyInAnyOrder("s1", "csv");
  }

  @Example
  void the_others_follow_in_the_order_of_the_writers_which_decides_nothing_else() {
    CapturingWriter first = new CapturingWriter("aa", INSURANCE, PROVIDER);
    CapturingWriter second = new CapturingWriter("bb", INSURANCE, PROVIDER);
    Portal forwards = SimulatedPortals.portal(catalog, List.of(first, second, table));
    Portal backwards = SimulatedPortals.portal(catalog, List.of(table, second, first));

    for (Entity entity : catalog.all().subList(0, 100)) {
      List<String> dialects = ids(forwards.dialects(entity));
      assertThat(ids(backwards.dialects(entity)).getFirst()).isEqualTo(dialects.getFirst());
      assertThat(dialects.subList(1, 3)).isSorted();
      assertThat(ids(backwards.dialects(entity)).subList(1, 3))
          .isEqualTo(dialects.subList(1, 3).reversed());
    }
  }

  @Example
  void a_new_dialect_takes_over_some_entities_and_leaves_the_others_alone() {
    CapturingWriter added = new CapturingWriter("pdf", INSURANCE, PROVIDER);
    Portal larger = SimulatedPortals.portal(catalog, List.of(added, eob, statement, table));

    List<Entity> moved =
        catalog.all().stream()
            .filter(entity -> !larger.dialects(entity).getFirst().id().equals(own(entity)))
            .toList();

    assertThat(moved).hasSizeBetween(3_000, 3_700);
    assertThat(moved).allMatch(entity -> larger.dialects(entity).getFirst().id().equals("pdf"));
  }

  @Example
  void a_recipe_that_cannot_be_honoured_is_refused_before_anything_is_written() {
    refused(
        new Recipe(
            1,
            RECIPE.catalog(),
            RECIPE.entity(),
            RECIPE.user(),
            5,
            42,
            World.DAY,
            "csv",
            Scenario.CLASSIC),
        "generator");
    refused(
        new Recipe(
            2,
            new CatalogVersion(43, 30, 10_000),
            RECIPE.entity(),
            RECIPE.user(),
            5,
            42,
            World.DAY,
            "csv",
            Scenario.CLASSIC),
        "catalogue");
    refused(recipe(new EntityRef(INSURANCE, new EntityId("demo_ins_031")), "csv"), "entity");
    refused(recipe(new EntityRef(PROVIDER, new EntityId("demo_ins_001")), "csv"), "entity");
    refused(recipe(RECIPE.entity(), "s1"), "format");
  }

  @Example
  void writers_that_cannot_be_told_apart_are_refused() {
    List<DocumentWriter> writers = List.of(table, new CapturingWriter("csv", PROVIDER));

    assertThatThrownBy(() -> SimulatedPortals.portal(catalog, writers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provider");
  }

  @Example
  void entities_for_whom_nobody_writes_are_refused() {
    assertThatThrownBy(() -> SimulatedPortals.portal(catalog, List.of(eob)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provider");
    EntityCatalog onlyInsurers = SimulatedPortals.catalog(new CatalogVersion(42, 2, 0));
    assertThat(SimulatedPortals.portal(onlyInsurers, List.of(eob)).dialects(entity(true)))
        .hasSize(1);
  }

  private void refused(Recipe recipe, String why) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> portal.fetch(recipe, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
    assertThat(out.size()).isZero();
  }

  private Entity entity(boolean insurer) {
    return catalog.all().get(insurer ? 0 : 30);
  }

  private String own(Entity entity) {
    return portal.dialects(entity).getFirst().id();
  }

  private static List<String> ids(List<DocumentFormat> formats) {
    return formats.stream().map(DocumentFormat::id).toList();
  }

  private String number(Entity entity, long seed) {
    return told(entity, "ada", 1, seed, World.DAY).number();
  }

  private Statement told(Entity entity, String user, int items, long seed, LocalDate asOf) {
    fetch(recipe(entity, user, items, seed, asOf, "csv"));
    return table.last();
  }

  private void fetch(Recipe recipe) {
    portal.fetch(recipe, OutputStream.nullOutputStream());
  }

  private static Recipe recipe(
      Entity entity, String user, int items, long seed, LocalDate asOf, String format) {
    return new Recipe(
        2,
        World.DEFAULT,
        entity.ref(),
        new UserId(user),
        items,
        seed,
        asOf,
        format,
        Scenario.CLASSIC);
  }

  private static Recipe recipe(EntityRef ref, String format) {
    return new Recipe(
        2, World.DEFAULT, ref, RECIPE.user(), 5, 42, World.DAY, format, Scenario.CLASSIC);
  }
}
