package io.claimport.architecture.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.claimport.architecture.house.House;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Suspects, and the charge against each of them.
public record Trial(DescribedPredicate<JavaClass> suspects, Charge charge) {

  public Trial and(Trial other) {
    return new Trial(
        suspects.or(other.suspects),
        suspect -> Stream.concat(chargeAgainst(suspect), other.chargeAgainst(suspect)));
  }

  /// The rule that holds this trial over all classes that it is given.
  ///
  /// @param exempt names of classes that are left alone
  public ArchRule asRule(Set<String> exempt) {
    return ArchRuleDefinition.classes()
        .that(suspects.and(DescribedPredicate.not(isOneOf(exempt))))
        .should(standTrial());
  }

  /// The names of the outermost classes that break a rule made here.
  public static Set<String> convictedBy(ArchRule rule, JavaClasses classes) {
    Set<String> convicted = new TreeSet<>();
    rule.evaluate(classes)
        .handleViolations((Collection<JavaClass> guilty, String _) ->
            guilty.forEach(type -> convicted.add(House.outermost(type).getName())));
    return convicted;
  }

  private Stream<String> chargeAgainst(JavaClass suspect) {
    return suspects.test(suspect) ? charge.against(suspect) : Stream.empty();
  }

  private ArchCondition<JavaClass> standTrial() {
    return new ArchCondition<>("stand trial") {
      @Override
      public void check(JavaClass suspect, ConditionEvents events) {
        charge
            .against(suspect)
            .distinct()
            .forEach(offence -> events.add(SimpleConditionEvent.violated(suspect, offence)));
      }
    };
  }

  private static DescribedPredicate<JavaClass> isOneOf(Set<String> names) {
    return DescribedPredicate.describe(
        "are exempt", type -> names.contains(House.outermost(type).getName()));
  }
}
