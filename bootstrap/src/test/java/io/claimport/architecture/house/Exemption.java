package io.claimport.architecture.house;

/// Classes that a rule leaves alone, each with its reason. One that is not needed has to go.
public enum Exemption {
  PORTAL_REQUEST(
      Room.DRIVING_PORTS,
      "PortalRequest",
      "it is what a caller wishes of a portal; no web server is asked");

  private final Room room;
  private final String nameInRoom;
  private final String reason;

  Exemption(Room room, String nameInRoom, String reason) {
    this.room = room;
    this.nameInRoom = nameInRoom;
    this.reason = reason;
  }

  /// The class's name below the root of the house.
  public String relativeName() {
    return room.packageName() + "." + nameInRoom;
  }

  public String reason() {
    return reason;
  }
}
