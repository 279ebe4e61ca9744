package io.claimport.architecture.law;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import java.util.Set;

/// Classes of some rooms use nothing of some other rooms. A room may always use itself.
public record Separation(Set<Room> from, Set<Room> to) implements Law {

  @Override
  public Trial in(House house) {
    return charge(house).against(house.livingIn(from));
  }

  @Override
  public boolean separates(Room user, Room used) {
    return from.contains(user) && to.contains(used) && user != used;
  }

  private Charge charge(House house) {
    return suspect ->
        suspect.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> crosses(house, suspect, dependency.getTargetClass()))
            .map(Dependency::getDescription);
  }

  private boolean crosses(House house, JavaClass user, JavaClass used) {
    return house.roomOf(House.elementOf(used)).stream()
        .anyMatch(room -> to.contains(room) && !house.isIn(Set.of(room), user));
  }
}
