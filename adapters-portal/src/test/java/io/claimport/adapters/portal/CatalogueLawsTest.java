package io.claimport.adapters.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueLawsTest {

  private static final EntityCatalog CATALOG = SimulatedPortals.catalog(World.DEFAULT);

  @Test
  void by_default_there_are_30_insurers_and_10000_providers() {
    assertThat(insurers(CATALOG)).hasSize(30);
    assertThat(providers(CATALOG)).hasSize(10_000);
    assertThat(CATALOG.all())
        .extracting(entity -> entity.id().value())
        .startsWith("demo_ins_001", "demo_ins_002")
        .contains("demo_ins_030", "demo_prov_000001")
        .endsWith("demo_prov_010000");
  }

  @Test
  void every_name_is_marked_and_there_is_only_one_of_it() {
    List<String> names = CATALOG.all().stream().map(entity -> entity.name().value()).toList();

    assertThat(names)
        .allMatch(name -> name.matches("[A-Z][A-Za-z. ]+ \\(DEMO\\)"))
        .doesNotHaveDuplicates();
  }

  @Test
  void names_and_npis_are_unique_even_in_a_large_catalogue() {
    EntityCatalog large = SimulatedPortals.catalog(new CatalogVersion(7, 999, 60_000));

    assertThat(large.all()).hasSize(60_999);
    assertThat(large.all().stream().map(Entity::name).distinct()).hasSize(60_999);
    assertThat(providers(large).stream().map(HealthcareProvider::npi).distinct()).hasSize(60_000);
  }

  @Test
  void npis_are_valid_begin_with_9_and_are_unique() {
    List<Npi> npis = providers(CATALOG).stream().map(HealthcareProvider::npi).toList();

    assertThat(npis)
        .allMatch(Npi::isValid)
        .allMatch(npi -> npi.value().startsWith("9"))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_network_size_occurs_and_every_insurer_offers_its_standard_plan() {
    Set<NetworkSize> sizes = new HashSet<>();
    Set<Integer> offers = new HashSet<>();
    for (InsuranceCompany insurer : insurers(CATALOG)) {
      sizes.add(insurer.networkSize());
      offers.add(insurer.planTypes().size());
      assertThat(insurer.planTypes())
          .contains(insurer.networkSize().standardPlan())
          .doesNotHaveDuplicates();
    }
    assertThat(sizes).containsExactlyInAnyOrder(NetworkSize.values());
    assertThat(offers).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void every_specialty_occurs_and_has_something_to_bill() {
    assertThat(Specialty.all()).hasSize(20);
    assertThat(Specialty.all()).allMatch(specialty -> specialty.procedures().size() >= 2);
    assertThat(
            providers(CATALOG).stream()
                .collect(Collectors.groupingBy(HealthcareProvider::specialty)))
        .hasSize(20)
        .allSatisfy((_, those) -> assertThat(those).hasSizeBetween(400, 600));
  }

  @Test
  void every_provider_accepts_one_to_five_different_insurers_of_the_catalogue() {
    Set<EntityId> insurers =
        insurers(CATALOG).stream().map(InsuranceCompany::id).collect(Collectors.toSet());

    assertThat(providers(CATALOG))
        .allSatisfy(provider ->
            assertThat(provider.acceptsInsurance())
                .hasSizeBetween(1, 5)
                .doesNotHaveDuplicates()
                .isSubsetOf(insurers));
    assertThat(providers(CATALOG).stream().map(p -> p.acceptsInsurance().size()).distinct())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    assertThat(providers(CATALOG).stream().flatMap(p -> p.acceptsInsurance().stream()).distinct())
        .hasSize(30);
  }

  @Test
  void about_three_providers_in_four_are_in_network() {
    long inNetwork =
        providers(CATALOG).stream()
            .filter(p -> CATALOG.providerRecord(p.id()).orElseThrow().inNetwork())
            .count();

    assertThat(inNetwork).isBetween(7_350L, 7_650L);
  }

  @Test
  void a_directory_record_says_of_itself_that_it_is_fictional() {
    for (HealthcareProvider provider : providers(CATALOG)) {
      ProviderRecord listed = CATALOG.providerRecord(provider.id()).orElseThrow();
      assertThat(listed.phone()).matches("555-01[0-9]{2}");
      assertThat(listed.fax()).matches("555-01[0-9]{2}");
      assertThat(listed.taxId()).matches("00-[0-9]{7} \\(DEMO\\)");
      assertThat(listed.address())
          .startsWith(listed.address().replaceAll("[^0-9].*", ""))
          .endsWith(", " + provider.city() + ", " + provider.state() + " 00000 (DEMO)");
      assertThat(listed.specialty()).isEqualTo(provider.specialty());
      assertThat(listed.npi()).isEqualTo(provider.npi());
    }
  }

  @Property(tries = 2_000)
  void every_plan_keeps_the_laws_of_plans(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 999) int number,
      @ForAll @IntRange(min = 1990, max = 2199) int year) {
    EntityCatalog catalog = SimulatedPortals.catalog(new CatalogVersion(seed, 999, 0));
    InsuranceCompany insurer = (InsuranceCompany) catalog.all().get(number - 1);

    InsurancePlan plan = catalog.plan(insurer.id(), LocalDate.of(year, 12, 31)).orElseThrow();

    assertThat(plan.memberId()).matches("MEM-[0-9]{6}");
    assertThat(plan.groupNumber()).matches("GRP-[0-9]{5}");
    assertThat(plan.carrierName()).isEqualTo(insurer.name());
    assertThat(plan.planName().value()).endsWith(" (DEMO)");
    assertThat(plan.policyHolder().value()).endsWith(" (DEMO)");
    assertThat(plan.effectiveDate()).isEqualTo(LocalDate.of(year, 1, 1));
    assertThat(plan.terminationDate()).isEqualTo(LocalDate.of(year, 12, 31));
    assertThat(plan.planType()).isEqualTo(insurer.networkSize().standardPlan());
    assertThat(plan.outOfPocketMax().individual().isMoreThan(plan.deductible().individual()))
        .isTrue();
    assertThat(plan.coinsurance().scale()).isEqualTo(2);
    assertThat(plan.coinsurance()).isBetween(new BigDecimal("0.15"), new BigDecimal("0.30"));
    assertThat(
            List.of(
                plan.copay().primaryCare(),
                plan.copay().specialist(),
                plan.copay().er(),
                plan.copay().urgentCare()))
        .allMatch(copay -> copay.isMoreThan(Money.ZERO));
  }

  @Property(tries = 2_000)
  void how_many_entities_there_are_changes_none_but_for_whom_providers_accept(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int insurers,
      @ForAll @IntRange(min = 1, max = 50) int providers) {
    EntityCatalog small = SimulatedPortals.catalog(new CatalogVersion(seed, insurers, providers));
    EntityCatalog large = SimulatedPortals.catalog(new CatalogVersion(seed, 30, 10_000));

    assertThat(insurers(small)).isEqualTo(insurers(large).subList(0, insurers));
    EntityId id = small.all().getLast().id();
    HealthcareProvider one = (HealthcareProvider) small.find(id).orElseThrow();
    HealthcareProvider other = (HealthcareProvider) large.find(id).orElseThrow();
    assertThat(one).usingRecursiveComparison().ignoringFields("acceptsInsurance").isEqualTo(other);
    assertThat(one.acceptsInsurance()).hasSizeBetween(1, Math.min(5, insurers));
    assertThat(small.providerRecord(id)).isEqualTo(large.providerRecord(id));
  }

  @Property(tries = 500)
  void another_seed_has_other_entities(@ForAll long seed) {
    EntityCatalog one = SimulatedPortals.catalog(new CatalogVersion(seed, 5, 5));
    EntityCatalog other = SimulatedPortals.catalog(new CatalogVersion(seed + 1, 5, 5));

    assertThat(one.all()).isNotEqualTo(other.all());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1000, 1", "1, -1", "1, 1000000"})
  void a_catalogue_of_a_size_that_ids_cannot_count_is_refused(int insurers, int providers) {
    CatalogVersion version = new CatalogVersion(42, insurers, providers);

    assertThatThrownBy(() -> SimulatedPortals.catalog(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a catalogue has");
  }

  private static List<InsuranceCompany> insurers(EntityCatalog catalog) {
    return only(catalog, InsuranceCompany.class);
  }

  private static List<HealthcareProvider> providers(EntityCatalog catalog) {
    return only(catalog, HealthcareProvider.class);
  }

  /// Insurers come first, so that nobody has to look at the providers to have them.
  private static <T extends Entity> List<T> only(EntityCatalog catalog, Class<T> type) {
    int insurers = catalog.version().insurers();
    List<Entity> some =
        type == InsuranceCompany.class
            ? catalog.all().subList(0, insurers)
            : catalog.all().subList(insurers, catalog.all().size());
    return some.stream().map(type::cast).toList();
  }
}
