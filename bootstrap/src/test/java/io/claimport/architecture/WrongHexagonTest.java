package io.claimport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.claimport.architecture.house.Adr;
import io.claimport.architecture.house.Classes;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.law.Trial;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every rule bites: it convicts its own culprits in the wrong hexagon, and nobody else.
class WrongHexagonTest {

  private static final House FIXTURE = new House("io.claimport.archfixture");
  private static final JavaClasses WRONG = Classes.ofFixture(FIXTURE.root());
  private static final JavaClasses LAWFUL = Classes.ofLawfulFixture(FIXTURE.root());

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void a_rule_convicts_exactly_its_own_culprits(Rule rule) {
    assertThat(Trial.convictedBy(rule.on(FIXTURE.root()), WRONG))
        .as(Adr.PROVEN_RULES.because(rule + " convicts its culprits and nobody else"))
        .isNotEmpty()
        .isEqualTo(namesOf(Culprits.of(rule)));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void a_rule_acquits_the_lawful_hexagon(Rule rule) {
    rule.on(FIXTURE.root()).check(LAWFUL);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void a_verdict_names_the_decision_and_the_culprit(Rule rule) {
    String verdict = rule.on(FIXTURE.root()).evaluate(WRONG).getFailureReport().toString();

    assertThat(verdict).contains(rule.adr().id() + " (").contains(rule.sentence());
    assertThat(verdict).contains(namesOf(Culprits.of(rule)));
  }

  @Test
  void every_class_in_a_culprit_package_breaks_one_rule() {
    Set<String> onTrial =
        WRONG.stream()
            .filter(type -> type.isTopLevelClass() && !House.isPackageInfo(type))
            .filter(type -> (type.getPackageName() + ".").contains(".culprit."))
            .map(type -> type.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> convicted = new TreeSet<>();

    for (Rule rule : Rule.values()) {
      Set<String> culprits = namesOf(Culprits.of(rule));
      assertThat(convicted).as("one crime each").doesNotContainAnyElementsOf(culprits);
      convicted.addAll(culprits);
    }

    assertThat(onTrial)
        .as(Adr.PROVEN_RULES.because("a culprit that no rule convicts proves nothing"))
        .isEqualTo(convicted);
  }

  @Test
  void the_lawful_hexagon_has_every_room() {
    Set<Room> rooms = EnumSet.noneOf(Room.class);
    LAWFUL.forEach(type -> FIXTURE.roomOf(type).ifPresent(rooms::add));

    assertThat(rooms).containsExactlyInAnyOrder(Room.values());
  }

  private static Set<String> namesOf(Set<Class<?>> types) {
    return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }
}
