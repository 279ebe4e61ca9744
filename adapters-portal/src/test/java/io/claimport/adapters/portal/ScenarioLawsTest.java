package io.claimport.adapters.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.lineitem.Reconciliation.Outcome;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What each scenario beside `classic` promises.
class ScenarioLawsTest {

  private static final World WORLD = new World(World.DEFAULT);
  private static final Set<String> DENIALS =
      Set.of("CO-16", "CO-29", "CO-50", "CO-97", "CO-197", "PR-96", "PR-204");

  private static Statement told(Scenario scenario, int entity, int items, long seed) {
    return WORLD.statement(recipe(scenario, entity, items, seed));
  }

  /// Insurers up to 30, providers above.
  private static Recipe recipe(Scenario scenario, int entity, int items, long seed) {
    Recipe classic =
        entity <= 30
            ? WORLD.insurerRecipe(entity, "ada", items, seed)
            : WORLD.providerRecipe(entity - 30, "ada", items, seed);
    return new Recipe(
        classic.generator(),
        classic.catalog(),
        classic.entity(),
        classic.user(),
        items,
        seed,
        classic.asOf(),
        classic.format(),
        scenario);
  }

  private static Money sum(List<Adjustment> adjustments, Predicate<Adjustment> which) {
    return adjustments.stream()
        .filter(which)
        .map(Adjustment::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money part(StatementLine line, String reason) {
    return sum(line.adjustments(), a -> a.isPatients() && a.reason().equals(reason));
  }

  @Property(tries = 500)
  void adjustments_explain_each_line_to_the_cent_and_there_are_as_many_as_were_asked_for(
      @ForAll Scenario scenario,
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll @IntRange(min = 1, max = 60) int items,
      @ForAll long seed) {
    Statement statement = told(scenario, entity, items, seed);

    assertThat(statement.lines()).hasSize(items);
    assertThat(statement.lines()).extracting(StatementLine::serviceDate).isSorted();
    for (StatementLine line : statement.lines()) {
      Reconciliation reconciliation =
          Reconciliation.ofAdjustments(
              new Amounts(
                  line.billed(),
                  line.allowed(),
                  line.paidByInsurance(),
                  line.patientResponsibility(),
                  line.adjustments()));
      assertThat(reconciliation.outcome()).as("%s", line).isEqualTo(Outcome.BALANCED);
      assertThat(sum(line.adjustments(), Adjustment::isPatients))
          .isEqualTo(line.patientResponsibility());
      if (line.status() == LineStatus.PAID) {
        assertThat(line.patientResponsibility())
            .isEqualTo(line.allowed().minus(line.paidByInsurance()));
        assertThat(line.paidByInsurance()).isBetween(Money.ZERO, line.allowed());
        assertThat(line.billed()).isBetween(Money.ofCents(100_00), Money.ofCents(3000_00));
        assertThat(line.allowed()).isLessThanOrEqualTo(line.billed());
      }
    }
  }

  @Property(tries = 500)
  void the_same_recipe_gives_the_same_statement_and_another_scenario_another(
      @ForAll Scenario scenario,
      @ForAll Scenario other,
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll long seed) {
    assertThat(new World(World.DEFAULT).statement(recipe(scenario, entity, 5, seed)))
        .isEqualTo(told(scenario, entity, 5, seed));
    assertThat(
            told(other, entity, 5, seed).number().equals(told(scenario, entity, 5, seed).number()))
        .isEqualTo(other == scenario);
  }

  @Property(tries = 500)
  void realistic_the_plan_runs_through_the_year(
      @ForAll @IntRange(min = 1, max = 30) int insurer,
      @ForAll @IntRange(min = 1, max = 60) int items,
      @ForAll long seed) {
    Statement statement = told(Scenario.REALISTIC, insurer, items, seed);
    InsurancePlan plan = statement.plan();
    Money deductible = plan.deductible().individual();
    Money most = plan.outOfPocketMax().individual();
    Map<Integer, Money> deducted = new HashMap<>();
    Map<Integer, Money> borne = new HashMap<>();
    for (StatementLine line : statement.lines()) {
      int year = line.serviceDate().getYear();
      Money before = borne.getOrDefault(year, Money.ZERO);
      Money now = deducted.merge(year, part(line, "1"), Money::plus);
      Money after = borne.merge(year, line.patientResponsibility(), Money::plus);
      assertThat(now).isLessThanOrEqualTo(deductible);
      assertThat(after).isLessThanOrEqualTo(most);
      if (line.procedure().value().startsWith("99")) {
        assertThat(line.patientResponsibility()).isEqualTo(part(line, "3"));
      } else if (part(line, "2").isMoreThan(Money.ZERO)) {
        assertThat(now).as("coinsurance begins where the deductible is met").isEqualTo(deductible);
      } else if (before.isMoreThan(most.minus(line.allowed()))) {
        assertThat(after).isLessThanOrEqualTo(most);
      } else {
        assertThat(line.patientResponsibility())
            .isEqualTo(part(line, "1"))
            .isEqualTo(line.allowed());
      }
      BigDecimal percent = line.billed().toDecimal().movePointLeft(2);
      assertThat(line.allowed().toDecimal())
          .isBetween(
              percent.multiply(BigDecimal.valueOf(45)), percent.multiply(BigDecimal.valueOf(85)));
    }
  }

  @Property(tries = 50)
  void realistic_many_services_reach_the_out_of_pocket_maximum(
      @ForAll @IntRange(min = 1, max = 30) int insurer, @ForAll long seed) {
    Statement statement = told(Scenario.REALISTIC, insurer, 300, seed);

    StatementLine last = statement.lines().getLast();
    assertThat(last.patientResponsibility()).isEqualTo(Money.ZERO);
    assertThat(last.paidByInsurance()).isEqualTo(last.allowed());
  }

  @Property(tries = 500)
  void denied_the_first_line_and_others_are_refused_for_one_reason(
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll @IntRange(min = 1, max = 60) int items,
      @ForAll long seed) {
    List<StatementLine> lines = told(Scenario.DENIED, entity, items, seed).lines();

    assertThat(lines.getFirst().status()).isEqualTo(LineStatus.DENIED);
    for (StatementLine line : lines) {
      if (line.status() == LineStatus.DENIED) {
        Adjustment reason = line.adjustments().getFirst();
        assertThat(line.adjustments()).hasSize(1);
        assertThat(DENIALS).contains(reason.group() + "-" + reason.reason());
        assertThat(reason.amount()).isEqualTo(line.billed());
        assertThat(line.allowed()).isEqualTo(Money.ZERO);
        assertThat(line.paidByInsurance()).isEqualTo(Money.ZERO);
        assertThat(line.patientResponsibility())
            .isEqualTo(reason.isPatients() ? line.billed() : Money.ZERO);
      }
    }
  }

  @Property(tries = 500)
  void partial_of_each_charge_a_part_is_refused(
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll @IntRange(min = 1, max = 60) int items,
      @ForAll long seed) {
    for (StatementLine line : told(Scenario.PARTIAL, entity, items, seed).lines()) {
      Adjustment refused = line.adjustments().getFirst();
      BigDecimal percent = line.billed().toDecimal().movePointLeft(2);
      assertThat(Set.of("151", "97", "222")).contains(refused.reason());
      assertThat(refused.isContractual()).isTrue();
      assertThat(refused.amount().toDecimal())
          .isBetween(
              percent.multiply(BigDecimal.valueOf(20)), percent.multiply(BigDecimal.valueOf(60)));
      assertThat(line.paidByInsurance()).isGreaterThan(Money.ZERO).isLessThan(line.allowed());
    }
  }

  @Property(tries = 500)
  void reversal_what_is_taken_back_leaves_the_correction(
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll @IntRange(min = 3, max = 60) int items,
      @ForAll long seed) {
    List<StatementLine> lines = told(Scenario.REVERSAL, entity, items, seed).lines();

    assertThat(lines)
        .filteredOn(line -> line.status() == LineStatus.REVERSAL)
        .hasSize(Math.max(1, items / 10));
    for (int i = 0; i < lines.size(); i++) {
      StatementLine line = lines.get(i);
      if (line.status() == LineStatus.REVERSAL) {
        StatementLine original = lines.get(i - 1);
        StatementLine correction = lines.get(i + 1);
        assertThat(line.billed().plus(original.billed())).isEqualTo(Money.ZERO);
        assertThat(line.allowed().plus(original.allowed())).isEqualTo(Money.ZERO);
        assertThat(line.paidByInsurance().plus(original.paidByInsurance())).isEqualTo(Money.ZERO);
        assertThat(correction.billed()).isEqualTo(original.billed());
        assertThat(List.of(original, line, correction))
            .extracting(StatementLine::claimNumber)
            .containsOnly(original.claimNumber());
        assertThat(List.of(original, line, correction))
            .extracting(StatementLine::procedure)
            .containsOnly(original.procedure());
      }
    }
  }

  @Property(tries = 100)
  void reversal_one_item_is_a_reversal_alone_and_two_are_a_line_and_what_takes_it_back(
      @ForAll @IntRange(min = 1, max = 200) int entity, @ForAll long seed) {
    assertThat(told(Scenario.REVERSAL, entity, 1, seed).lines())
        .extracting(StatementLine::status)
        .containsExactly(LineStatus.REVERSAL);
    assertThat(told(Scenario.REVERSAL, entity, 2, seed).lines())
        .extracting(StatementLine::status)
        .containsExactly(LineStatus.PAID, LineStatus.REVERSAL);
  }

  @Property(tries = 500)
  void messy_lines_come_twice_and_totals_are_too_high(
      @ForAll @IntRange(min = 1, max = 200) int entity,
      @ForAll @IntRange(min = 2, max = 60) int items,
      @ForAll long seed) {
    Statement statement = told(Scenario.MESSY, entity, items, seed);

    assertThat(items - new HashSet<>(statement.lines()).size()).isEqualTo(Math.max(1, items / 10));
    Money sum =
        statement.lines().stream().map(StatementLine::billed).reduce(Money.ZERO, Money::plus);
    assertThat(statement.total(StatementLine::billed).minus(sum))
        .isEqualTo(statement.misprint())
        .isBetween(Money.ofCents(1), Money.ofCents(500_00));
  }
}
