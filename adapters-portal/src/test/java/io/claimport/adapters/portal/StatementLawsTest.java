package io.claimport.adapters.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementLawsTest {

  private static final World WORLD = new World(World.DEFAULT);
  private static final Map<String, HealthcareProvider> PROVIDERS =
      WORLD.catalog().all().stream()
          .filter(HealthcareProvider.class::isInstance)
          .map(HealthcareProvider.class::cast)
          .collect(Collectors.toMap(p -> p.name().value(), Function.identity()));

  @Property(tries = 2_000)
  void classic_money_keeps_its_laws_to_the_cent(@ForAll("recipes") Recipe recipe) {
    for (StatementLine line : WORLD.statement(recipe).lines()) {
      assertThat(line.billed()).isBetween(Money.ofCents(100_00), Money.ofCents(3000_00));
      assertPercentage(line.allowed(), 60, 90, line.billed());
      assertPercentage(line.paidByInsurance(), 70, 95, line.allowed());
      assertThat(line.patientResponsibility())
          .isEqualTo(line.allowed().minus(line.paidByInsurance()))
          .isGreaterThan(Money.ZERO);
      assertThat(line.adjustment()).isGreaterThan(Money.ZERO);
      assertThat(line.status()).isEqualTo(LineStatus.PAID);
    }
  }

  private static void assertPercentage(Money part, int least, int most, Money whole) {
    BigDecimal percent = whole.toDecimal().movePointLeft(2);
    assertThat(part.toDecimal())
        .isBetween(
            percent.multiply(BigDecimal.valueOf(least)),
            percent.multiply(BigDecimal.valueOf(most)));
  }

  @Property(tries = 2_000)
  void shares_are_hundredths_of_a_percent_rounded_half_even(@ForAll("recipes") Recipe recipe) {
    for (StatementLine line : WORLD.statement(recipe).lines()) {
      assertShare(line.allowed(), line.billed());
      assertShare(line.paidByInsurance(), line.allowed());
    }
  }

  private static void assertShare(Money part, Money whole) {
    BigDecimal share = part.toDecimal().divide(whole.toDecimal(), 4, RoundingMode.HALF_EVEN);

    assertThat(Money.rounded(whole.toDecimal().multiply(share), RoundingMode.HALF_EVEN))
        .isEqualTo(part);
  }

  @Property(tries = 2_000)
  void totals_are_the_sums_of_the_lines(@ForAll("recipes") Recipe recipe) {
    Statement statement = WORLD.statement(recipe);

    assertThat(statement.total(StatementLine::patientResponsibility))
        .isEqualTo(
            statement
                .total(StatementLine::allowed)
                .minus(statement.total(StatementLine::paidByInsurance)));
  }

  @Property(tries = 2_000)
  void there_are_as_many_lines_as_were_asked_for(@ForAll("recipes") Recipe recipe) {
    assertThat(WORLD.statement(recipe).lines()).hasSize(recipe.items());
  }

  @Property(tries = 2_000)
  void services_lie_10_to_180_days_back_for_insurers_and_10_to_120_for_providers(
      @ForAll("recipes") Recipe recipe) {
    Statement statement = WORLD.statement(recipe);
    int most = statement.plan() == null ? 120 : 180;

    assertThat(statement.date()).isEqualTo(recipe.asOf());
    assertThat(statement.lines())
        .extracting(StatementLine::serviceDate)
        .isSorted()
        .allSatisfy(day ->
            assertThat(day).isBetween(recipe.asOf().minusDays(most), recipe.asOf().minusDays(10)));
  }

  @Property(tries = 2_000)
  void every_name_and_number_is_marked(@ForAll("recipes") Recipe recipe) {
    Statement statement = WORLD.statement(recipe);

    assertThat(statement.number()).matches("STM-DEMO-[0-9A-F]{16}");
    assertThat(statement.patient().value()).endsWith(" (DEMO)");
    assertThat(statement.issuer().name().value()).endsWith(" (DEMO)");
    for (StatementLine line : statement.lines()) {
      assertThat(line.provider().value()).endsWith(" (DEMO)");
      assertThat(line.npi().isValid()).isTrue();
      assertThat(line.npi().value()).startsWith("9");
      assertThat(line.description()).isNotBlank();
      if (line.claimNumber() != null) {
        assertThat(line.claimNumber().value()).matches("CLM-DEMO-[0-9]{12}");
      }
    }
  }

  @Property(tries = 2_000)
  void an_insurer_names_the_claim_and_a_provider_of_its_network_on_every_line(
      @ForAll("insurerRecipes") Recipe recipe) {
    Statement statement = WORLD.statement(recipe);

    assertThat(WORLD.catalog().plan(recipe.entity().id(), recipe.asOf()))
        .contains(statement.plan());
    assertThat(statement.patient()).isEqualTo(statement.plan().policyHolder());
    for (StatementLine line : statement.lines()) {
      HealthcareProvider provider = PROVIDERS.get(line.provider().value());
      assertThat(line.claimNumber()).isNotNull();
      assertThat(line.npi()).isEqualTo(provider.npi());
      assertThat(provider.acceptsInsurance()).contains(recipe.entity().id());
    }
  }

  @Property(tries = 2_000)
  void a_provider_names_itself_on_every_line_and_neither_plan_nor_claim(
      @ForAll("providerRecipes") Recipe recipe) {
    Statement statement = WORLD.statement(recipe);
    HealthcareProvider provider = (HealthcareProvider) statement.issuer();

    assertThat(statement.plan()).isNull();
    for (StatementLine line : statement.lines()) {
      assertThat(line.provider()).isEqualTo(provider.name());
      assertThat(line.npi()).isEqualTo(provider.npi());
      assertThat(line.claimNumber()).isNull();
    }
  }

  @Property(tries = 2_000)
  void the_lines_of_a_claim_stand_together_with_one_provider_one_day_and_different_codes(
      @ForAll("insurerRecipes") Recipe recipe) {
    List<StatementLine> lines = WORLD.statement(recipe).lines();
    Set<ClaimNumber> claims = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      StatementLine line = lines.get(i);
      if (i == 0 || !line.claimNumber().equals(lines.get(i - 1).claimNumber())) {
        assertThat(claims.add(line.claimNumber())).isTrue();
        codes.clear();
      } else {
        assertThat(line.provider()).isEqualTo(lines.get(i - 1).provider());
        assertThat(line.npi()).isEqualTo(lines.get(i - 1).npi());
        assertThat(line.serviceDate()).isEqualTo(lines.get(i - 1).serviceDate());
      }
      assertThat(codes.add(line.procedure().value())).isTrue();
    }
  }

  @Property(tries = 2_000)
  void every_code_is_one_that_the_providers_specialty_bills(@ForAll("recipes") Recipe recipe) {
    for (StatementLine line : WORLD.statement(recipe).lines()) {
      String specialty = PROVIDERS.get(line.provider().value()).specialty();
      String code = line.procedure().value();
      assertThat(Specialty.proceduresOf(specialty)).extracting(Procedure::code).contains(code);
      assertThat(ProcedureCatalog.descriptionOf(code)).contains(line.description());
      assertThat(line.procedure().system()).isEqualTo(CodeSystem.ofShape(code));
      if (!line.procedure().modifiers().isEmpty()) {
        assertThat(line.procedure().system()).isEqualTo(CodeSystem.CPT);
        assertThat(line.procedure().modifiers())
            .containsExactly(code.startsWith("99") ? "25" : "59");
      }
    }
  }

  @Property(tries = 2_000)
  void the_same_recipe_gives_the_same_bytes_in_another_process(@ForAll("recipes") Recipe recipe) {
    assertThat(new World(World.DEFAULT).document(recipe)).isEqualTo(WORLD.document(recipe));
  }

  @Example
  void ten_thousand_lines_are_exactly_that_without_lookalikes() {
    for (Recipe recipe :
        List.of(
            WORLD.insurerRecipe(1, "ada", 10_000, 42),
            WORLD.providerRecipe(1, "ada", 10_000, 42))) {
      List<StatementLine> lines = WORLD.statement(recipe).lines();
      assertThat(lines).hasSize(10_000);
      assertThat(lines.stream().map(StatementLawsTest::looks).distinct()).hasSize(10_000);
      long modified = lines.stream().filter(l -> !l.procedure().modifiers().isEmpty()).count();
      assertThat(modified).isBetween(1_000L, 1_400L);
    }
  }

  @Example
  void lookalikes_are_avoided_however_crowded_a_statement_is() {
    // Two codes, 111 days and 10,000 lines: without care, a lookalike in every other statement.
    int provider = 1;
    while (!providerOf(provider).specialty().equals("Psychology")) {
      provider++;
    }
    for (long seed = 0; seed < 12; seed++) {
      List<StatementLine> lines =
          WORLD.statement(WORLD.providerRecipe(provider, "ada", 10_000, seed)).lines();
      assertThat(lines.stream().map(StatementLawsTest::looks).distinct()).hasSize(10_000);
    }
  }

  private static HealthcareProvider providerOf(int number) {
    return (HealthcareProvider) WORLD.catalog().all().get(30 + number - 1);
  }

  private static List<Object> looks(StatementLine line) {
    return List.of(line.serviceDate(), line.procedure().value(), line.billed());
  }

  @Example
  void about_one_line_in_four_belongs_to_the_claim_of_the_line_before_it() {
    List<StatementLine> lines = WORLD.statement(WORLD.insurerRecipe(7, "ada", 10_000, 1)).lines();

    assertThat(lines.stream().map(StatementLine::claimNumber).distinct().count())
        .isBetween(7_300L, 7_900L);
  }

  @Example
  void every_end_of_every_window_is_reached() {
    for (boolean insurer : List.of(true, false)) {
      Recipe recipe =
          insurer
              ? WORLD.insurerRecipe(3, "ada", 10_000, 5)
              : WORLD.providerRecipe(3, "ada", 10_000, 5);
      List<StatementLine> lines = WORLD.statement(recipe).lines();
      assertThat(lines.getFirst().serviceDate())
          .isEqualTo(World.DAY.minusDays(insurer ? 180 : 120));
      assertThat(lines.getLast().serviceDate()).isEqualTo(World.DAY.minusDays(10));
      assertThat(lines).extracting(StatementLine::billed).anyMatch(b -> b.cents() < 103_00);
      assertThat(lines).extracting(StatementLine::billed).anyMatch(b -> b.cents() > 2997_00);
      assertThat(lines).anyMatch(l -> ratio(l.allowed(), l.billed()) < 0.601);
      assertThat(lines).anyMatch(l -> ratio(l.allowed(), l.billed()) > 0.899);
      assertThat(lines).anyMatch(l -> ratio(l.paidByInsurance(), l.allowed()) < 0.701);
      assertThat(lines).anyMatch(l -> ratio(l.paidByInsurance(), l.allowed()) > 0.949);
    }
  }

  private static double ratio(Money part, Money whole) {
    return (double) part.cents() / whole.cents();
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Arbitraries.oneOf(insurerRecipes(), providerRecipes());
  }

  @Provide
  Arbitrary<Recipe> insurerRecipes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30), users(), items(), Arbitraries.longs())
        .as(WORLD::insurerRecipe);
  }

  @Provide
  Arbitrary<Recipe> providerRecipes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10_000), users(), items(), Arbitraries.longs())
        .as(WORLD::providerRecipe);
  }

  private static Arbitrary<String> users() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
  }

  private static Arbitrary<Integer> items() {
    return Arbitraries.integers().between(1, 30);
  }
}
