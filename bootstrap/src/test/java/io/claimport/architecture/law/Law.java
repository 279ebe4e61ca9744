package io.claimport.architecture.law;

import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import java.util.List;

/// Says for any house who is suspect, and of what.
@FunctionalInterface
public interface Law {

  Trial in(House house);

  /// Whether this law keeps one room from using another; the table of rooms is checked against it.
  default boolean separates(Room from, Room to) {
    return false;
  }

  /// Several laws that belong together.
  static Law all(Law... laws) {
    List<Law> parts = List.of(laws);
    return new Law() {
      @Override
      public Trial in(House house) {
        return parts.stream().map(law -> law.in(house)).reduce(Trial::and).orElseThrow();
      }

      @Override
      public boolean separates(Room from, Room to) {
        return parts.stream().anyMatch(law -> law.separates(from, to));
      }
    };
  }
}
