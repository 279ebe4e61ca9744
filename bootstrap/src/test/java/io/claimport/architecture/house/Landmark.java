package io.claimport.architecture.house;

/// Types of ours that a rule names one by one.
public enum Landmark {
  /// Comes out of the normaliser and out of nothing else.
  LINE_ITEM(Room.DOMAIN, "lineitem.LineItem"),
  NORMALIZER(Room.DOMAIN, "normalization.Normalizer"),
  /// The one driven port that another adapter than its own may use.
  DOCUMENT_WRITER(Room.DRIVEN_PORTS, "DocumentWriter");

  private final Room room;
  private final String nameInRoom;

  Landmark(Room room, String nameInRoom) {
    this.room = room;
    this.nameInRoom = nameInRoom;
  }

  /// The type's name below the root of the house.
  public String relativeName() {
    return room.packageName() + "." + nameInRoom;
  }
}
