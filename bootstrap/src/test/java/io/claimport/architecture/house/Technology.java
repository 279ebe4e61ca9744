package io.claimport.architecture.house;

import java.util.List;
import java.util.Set;

/// Technologies that no room knows but its own.
@SuppressWarnings("ImmutableEnumChecker") // made by List.of and Set.of
public enum Technology {
  DATABASE(Set.of(Room.PERSISTENCE), "java.sql", "io.micronaut.data"),
  TRANSACTIONS(Set.of(Room.PERSISTENCE), "io.micronaut.transaction"),
  HTTP(Set.of(Room.REST, Room.WEB), "io.micronaut.http"),
  TEMPLATES(Set.of(Room.WEB), "gg.jte"),
  COMMAND_LINE(Set.of(Room.CLI), "picocli");

  private final Set<Room> rooms;
  private final List<String> packages;

  Technology(Set<Room> rooms, String... packages) {
    this.rooms = rooms;
    this.packages = List.of(packages);
  }

  public Set<Room> rooms() {
    return rooms;
  }

  public List<String> packages() {
    return packages;
  }

  public boolean contains(String packageName) {
    return packages.stream()
        .anyMatch(known -> packageName.equals(known) || packageName.startsWith(known + "."));
  }
}
