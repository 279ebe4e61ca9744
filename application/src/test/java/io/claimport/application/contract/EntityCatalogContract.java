package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What [EntityCatalog] promises.
public interface EntityCatalogContract {

  LocalDate DAY = LocalDate.of(2024, 2, 29);

  /// A new catalogue with each call, all of one version, with at least one entity of each
  /// type.
  EntityCatalog catalog();

  @Test
  default void the_same_version_has_the_same_entities_on_every_machine() {
    List<String> here = everything(catalog());

    assertThat(abroad(() -> everything(catalog()))).isEqualTo(here);
  }

  @Test
  default void entities_never_change_while_running() throws Exception {
    EntityCatalog catalog = catalog();
    List<Entity> first = List.copyOf(catalog().all());

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Entity>>> others =
          threads.invokeAll(Collections.nCopies(4, () -> List.copyOf(catalog.all())));
      for (Future<List<Entity>> other : others) {
        assertThat(other.get()).isEqualTo(first);
      }
    }
    assertThatThrownBy(() -> catalog.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> catalog.all().set(0, first.getLast()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  default void the_version_says_how_many_entities_there_are() {
    EntityCatalog catalog = catalog();

    assertThat(ids(catalog, EntityType.INSURANCE)).hasSize(catalog.version().insurers());
    assertThat(ids(catalog, EntityType.PROVIDER)).hasSize(catalog.version().providers());
  }

  @Test
  default void all_gives_every_entity_in_the_order_of_the_ids() {
    List<String> ids = catalog().all().stream().map(entity -> entity.id().value()).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void find_finds_every_entity() {
    EntityCatalog catalog = catalog();

    assertThat(catalog.all())
        .allSatisfy(entity -> assertThat(catalog.find(entity.id())).contains(entity));
  }

  @Test
  default void find_finds_nothing_under_an_unknown_id() {
    EntityCatalog catalog = catalog();

    assertThat(unknownIds(catalog)).allSatisfy(id -> assertThat(catalog.find(id)).isEmpty());
  }

  @Test
  default void every_insurer_has_a_plan_in_the_year_of_that_day() {
    EntityCatalog catalog = catalog();

    for (EntityId insurer : ids(catalog, EntityType.INSURANCE)) {
      InsurancePlan plan = catalog.plan(insurer, DAY).orElseThrow();
      assertThat(plan.effectiveDate()).isBeforeOrEqualTo(DAY);
      assertThat(plan.terminationDate()).isAfterOrEqualTo(DAY);
      assertThat(plan.carrierName()).isEqualTo(catalog.find(insurer).orElseThrow().name());
      assertThat(catalog.plan(insurer, DAY.plusDays(1))).as("the same year").contains(plan);
    }
  }

  @Test
  default void there_is_no_plan_of_a_provider_or_of_an_unknown_id() {
    EntityCatalog catalog = catalog();

    assertThat(ids(catalog, EntityType.PROVIDER))
        .allSatisfy(id -> assertThat(catalog.plan(id, DAY)).isEmpty());
    assertThat(unknownIds(catalog)).allSatisfy(id -> assertThat(catalog.plan(id, DAY)).isEmpty());
  }

  @Test
  default void every_provider_has_a_directory_record() {
    EntityCatalog catalog = catalog();

    for (EntityId provider : ids(catalog, EntityType.PROVIDER)) {
      ProviderRecord listed = catalog.providerRecord(provider).orElseThrow();
      assertThat(listed.providerId()).isEqualTo(provider);
      assertThat(listed.name()).isEqualTo(catalog.find(provider).orElseThrow().name());
    }
  }

  @Test
  default void there_is_no_record_of_an_insurer_or_of_an_unknown_id() {
    EntityCatalog catalog = catalog();

    assertThat(ids(catalog, EntityType.INSURANCE))
        .allSatisfy(id -> assertThat(catalog.providerRecord(id)).isEmpty());
    assertThat(unknownIds(catalog))
        .allSatisfy(id -> assertThat(catalog.providerRecord(id)).isEmpty());
  }

  private static List<EntityId> ids(EntityCatalog catalog, EntityType type) {
    return catalog.all().stream().filter(entity -> entity.type() == type).map(Entity::id).toList();
  }

  private static List<EntityId> unknownIds(EntityCatalog catalog) {
    String first = catalog.all().getFirst().id().value();
    String last = catalog.all().getLast().id().value();
    return List.of(
        new EntityId("nobody"),
        new EntityId(first + "0"),
        new EntityId("0" + first),
        new EntityId(last + "0"),
        new EntityId(last.substring(0, last.length() - 1)),
        new EntityId(last.replaceAll("[0-9]", "9")),
        new EntityId(last.replaceAll("[0-9]", "0")),
        new EntityId(inArabicDigits(first)),
        new EntityId(inArabicDigits(last)),
        new EntityId(first.toUpperCase(Locale.ROOT)));
  }

  private static String inArabicDigits(String id) {
    StringBuilder digits = new StringBuilder();
    id.chars()
        .map(c -> Character.isDigit(c) ? c - '0' + 0x0660 : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static List<String> everything(EntityCatalog catalog) {
    return catalog.all().stream()
        .map(entity ->
            entity
                + "\n"
                + catalog.plan(entity.id(), DAY)
                + "\n"
                + catalog.providerRecord(entity.id()))
        .toList();
  }

  /// What comes out on a machine of other habits: other digits, another alphabet, another
  /// day.
  static <T> T abroad(Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
