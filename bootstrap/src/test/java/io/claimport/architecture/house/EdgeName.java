package io.claimport.architecture.house;

import com.tngtech.archunit.core.domain.JavaClass;

/// Endings that tell at which edge a type belongs.
public enum EdgeName {
  ROW("Row", Room.PERSISTENCE),
  REQUEST("Request", Room.REST),
  RESPONSE("Response", Room.REST),
  COMMAND("Command", Room.CLI);

  private final String ending;
  private final Room room;

  EdgeName(String ending, Room room) {
    this.ending = ending;
    this.room = room;
  }

  public Room room() {
    return room;
  }

  /// Whether the type is called so; the bare word is a name like any other.
  public boolean isNameOf(JavaClass type) {
    String name = type.getSimpleName();
    return name.endsWith(ending) && name.length() > ending.length();
  }
}
