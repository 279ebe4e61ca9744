package io.claimport.architecture.house;

import java.util.List;

/// Technologies that only one room knows.
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
public enum Technology {
  DATABASE(Room.PERSISTENCE, "java.sql", "io.micronaut.data"),
  TRANSACTIONS(Room.PERSISTENCE, "io.micronaut.transaction"),
  HTTP(Room.REST, "io.micronaut.http"),
  COMMAND_LINE(Room.CLI, "picocli");

  private final Room room;
  private final List<String> packages;

  Technology(Room room, String... packages) {
    this.room = room;
    this.packages = List.of(packages);
  }

  public Room room() {
    return room;
  }

  public List<String> packages() {
    return packages;
  }

  public boolean contains(String packageName) {
    return packages.stream()
        .anyMatch(known -> packageName.equals(known) || packageName.startsWith(known + "."));
  }
}
