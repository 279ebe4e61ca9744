package io.claimport.architecture.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.properties.HasName;
import io.claimport.architecture.house.HiddenInput;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Landmark;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.house.Technology;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Laws about what certain classes may call or know.
public final class Uses {

  private Uses() {}

  /// Only bootstrap asks the machine for the time or for chance; all others are handed it.
  public static Law no(HiddenInput input) {
    return house ->
        noCallTo(target -> isOneOf(input, target))
            .against(house.livingIn(Room.allBut(Set.of(Room.BOOTSTRAP))));
  }

  /// A line item is made in the normaliser's package or read back by the store.
  public static Trial lineItemsOnlyFromTheNormalizer(House house) {
    String lineItem = house.nameOf(Landmark.LINE_ITEM);
    Set<String> makers = Set.of(packageOf(lineItem), packageOf(house.nameOf(Landmark.NORMALIZER)));
    Charge charge =
        noCallTo(target ->
            target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && target.getOwner().getName().equals(lineItem));
    return charge.against(
        house
            .livingIn(Room.allBut(Set.of(Room.PERSISTENCE)))
            .and(
                DescribedPredicate.describe(
                    "do not normalise", type -> !makers.contains(type.getPackageName()))));
  }

  /// Only the rooms of a technology know it.
  public static Law onlyIn(Technology technology) {
    return house -> {
      Charge charge =
          suspect ->
              suspect.getDirectDependenciesFromSelf().stream()
                  .filter(dependency ->
                      technology.contains(
                          House.elementOf(dependency.getTargetClass()).getPackageName()))
                  .map(Dependency::getDescription);
      return charge.against(house.livingIn(Room.allBut(technology.rooms())));
    };
  }

  /// Bootstrap knows an adapter by its entries.
  public static Trial entriesOnly(House house) {
    Charge charge =
        suspect ->
            suspect.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isHidden(house, dependency.getTargetClass()))
                .map(Dependency::getDescription);
    return charge.against(house.livingIn(Set.of(Room.BOOTSTRAP)));
  }

  private static boolean isHidden(House house, JavaClass used) {
    JavaClass type = House.elementOf(used);
    return house.isIn(Room.ADAPTERS, type) && !house.isEntry(type);
  }

  private static Charge noCallTo(Predicate<CodeUnitAccessTarget> crime) {
    return suspect ->
        suspect.getCodeUnitAccessesFromSelf().stream()
            .filter(access -> crime.test(targetOf(access)))
            .map(JavaAccess::getDescription);
  }

  private static CodeUnitAccessTarget targetOf(JavaCodeUnitAccess<?> access) {
    return access.getTarget();
  }

  private static boolean isOneOf(HiddenInput input, CodeUnitAccessTarget target) {
    return input.contains(
        target.getOwner().getName(),
        target.getName(),
        target.getRawParameterTypes().stream()
            .map(HasName::getName)
            .collect(Collectors.joining(", ")));
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('.'));
  }
}
