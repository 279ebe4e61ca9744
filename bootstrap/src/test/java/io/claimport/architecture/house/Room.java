package io.claimport.architecture.house;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The rooms of the house, from the core outwards.
///
/// A room that comes later gets its line here, and nowhere before it has a
/// class.
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
public enum Room {
  DOMAIN(Side.DOMAIN, "domain", "domain", 50),
  /// What all of the application shares: its own package, not those below.
  APPLICATION(Side.APPLICATION, "application", "application", 1),
  DRIVING_PORTS(Side.APPLICATION, "application", "application.driving", 10),
  DRIVEN_PORTS(Side.APPLICATION, "application", "application.driven", 9),
  USE_CASES(Side.APPLICATION, "application", "application.usecase", 13),
  PORTAL(Side.DRIVEN, "adapters-portal", "adapters.portal", 9, "SimulatedPortals"),
  DOCUMENTS(Side.DRIVEN, "adapters-documents", "adapters.documents", 40, "DocumentFormats"),
  PERSISTENCE(
      Side.DRIVEN,
      "adapters-persistence",
      "adapters.persistence",
      30,
      "jdbc.EmbeddedDatabase",
      "jdbc.PostgresDatabase",
      "jdbc.connection.Schema"),
  METRICS(Side.DRIVEN, "adapters-metrics", "adapters.metrics", 2),
  REST(Side.DRIVING, "adapters-rest", "adapters.rest", 40),
  WEB(Side.DRIVING, "adapters-web", "adapters.web", 12),
  WORKER(Side.DRIVING, "adapters-worker", "adapters.worker", 6),
  CLI(
      Side.DRIVING,
      "adapters-cli",
      "adapters.cli",
      48,
      "ClaimportCli",
      "session.Console",
      "session.DrivingPorts",
      "session.Failure",
      "session.Surroundings"),
  BOOTSTRAP(Side.BOOTSTRAP, "bootstrap", "bootstrap", 6);

  /// Where a room lies in the hexagon.
  public enum Side {
    DOMAIN,
    APPLICATION,
    DRIVEN,
    DRIVING,
    BOOTSTRAP
  }

  public static final Set<Room> ALL = Set.copyOf(EnumSet.allOf(Room.class));
  public static final Set<Room> OF_THE_APPLICATION = on(Side.APPLICATION);
  public static final Set<Room> CORE = on(Side.DOMAIN, Side.APPLICATION);
  public static final Set<Room> DRIVEN_ADAPTERS = on(Side.DRIVEN);
  public static final Set<Room> DRIVING_ADAPTERS = on(Side.DRIVING);
  public static final Set<Room> ADAPTERS = on(Side.DRIVEN, Side.DRIVING);

  private final Side side;
  private final String module;
  private final String packageName;
  private final int floor;
  private final List<String> entries;

  Room(Side side, String module, String packageName, int floor, String... entries) {
    this.side = side;
    this.module = module;
    this.packageName = packageName;
    this.floor = floor;
    this.entries = List.of(entries);
  }

  private static Set<Room> on(Side... sides) {
    Set<Room> rooms = EnumSet.allOf(Room.class);
    rooms.removeIf(room -> !List.of(sides).contains(room.side));
    return Set.copyOf(rooms);
  }

  /// All rooms but these.
  public static Set<Room> allBut(Set<Room> rooms) {
    return Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(rooms)));
  }

  public Side side() {
    return side;
  }

  /// The Maven module that the room is in.
  public String module() {
    return module;
  }

  /// The room's package below the root of the house.
  public String packageName() {
    return packageName;
  }

  /// Fewer classes than this, and the import has missed the room.
  public int floor() {
    return floor;
  }

  /// The classes of an adapter that bootstrap may know, below the room's package. Beans that the
  /// framework finds need no entry.
  public List<String> entries() {
    return entries;
  }

  /// The table that `docs/ARCHITECTURE_RULES.md` prints.
  public Set<Room> mayUse() {
    return switch (this) {
      case DOMAIN -> Set.of();
      case APPLICATION -> Set.of(DOMAIN);
      case DRIVING_PORTS, DRIVEN_PORTS -> Set.of(DOMAIN, APPLICATION);
      case USE_CASES -> Set.of(DOMAIN, APPLICATION, DRIVING_PORTS, DRIVEN_PORTS);
      case PORTAL, DOCUMENTS, PERSISTENCE, METRICS -> Set.of(DOMAIN, APPLICATION, DRIVEN_PORTS);
      case REST, WEB, WORKER, CLI -> Set.of(DOMAIN, APPLICATION, DRIVING_PORTS);
      case BOOTSTRAP -> allBut(Set.of(BOOTSTRAP));
    };
  }

  /// Whether a package below the root is this room's.
  boolean contains(String relativePackage) {
    return relativePackage.equals(packageName)
        || (this != APPLICATION && relativePackage.startsWith(packageName + "."));
  }
}
