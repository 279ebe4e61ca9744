package io.claimport.architecture.law;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Permits;
import io.claimport.architecture.house.Room;
import java.util.List;
import java.util.Set;

/// Classes of some rooms use these rooms, these permits, and nothing else in the world.
public record AllowList(Set<Room> from, Set<Room> rooms, List<String> permits) implements Law {

  @Override
  public Trial in(House house) {
    Charge charge =
        suspect ->
            suspect.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !allows(house, dependency.getTargetClass()))
                .map(Dependency::getDescription);
    return charge.against(house.livingIn(from));
  }

  @Override
  public boolean separates(Room user, Room used) {
    return from.contains(user) && !rooms.contains(used) && user != used;
  }

  private boolean allows(House house, JavaClass used) {
    JavaClass type = House.elementOf(used);
    return type.isPrimitive()
        || house.isIn(rooms, type)
        || permits.stream()
            .anyMatch(permit -> Permits.covers(permit, type.getPackageName(), type.getName()));
  }
}
