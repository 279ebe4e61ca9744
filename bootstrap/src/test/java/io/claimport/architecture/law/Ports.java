package io.claimport.architecture.law;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Landmark;
import io.claimport.architecture.house.Room;
import java.util.Set;
import java.util.stream.Stream;

/// Laws about ports: somebody serves each, somebody calls it, and it answers with values.
public final class Ports {

  private Ports() {}

  /// Each port of the room is implemented in one of the rooms of servers and used by a class of
  /// the rooms of callers that does not implement it itself.
  public static Law served(Room ports, Set<Room> servers, Set<Room> callers) {
    return house -> {
      Charge charge =
          port ->
              Stream.concat(
                  none(port, "implements", servers, implementors(house, servers, port)),
                  none(port, "calls", callers, callers(house, callers, port)));
      return charge.against(house.portIn(ports));
    };
  }

  /// Adapters on the driven side use the ports that their room implements; the simulated portals
  /// also write documents.
  public static Trial onlyOwn(House house) {
    Charge charge =
        suspect ->
            suspect.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isForeignPort(house, suspect, dependency.getTargetClass()))
                .map(Dependency::getDescription);
    return charge.against(house.livingIn(Room.DRIVEN_ADAPTERS));
  }

  /// No `boolean` that a caller may drop, no checked exception: outcomes are types.
  public static Law answersWithValues(Room ports) {
    return house -> {
      Charge charge =
          port ->
              port.getMethods().stream()
                  .filter(method ->
                      method.getRawReturnType().getName().equals("boolean")
                          || !method.getExceptionTypes().isEmpty())
                  .map(JavaMethod::getDescription)
                  .map(method -> method + " answers with a boolean or a checked exception");
      return charge.against(house.portIn(ports));
    };
  }

  static Stream<JavaClass> implementors(House house, Set<Room> rooms, JavaClass port) {
    return port.getAllSubclasses().stream()
        .filter(type -> !type.isInterface() && house.isIn(rooms, type));
  }

  private static Stream<JavaClass> callers(House house, Set<Room> rooms, JavaClass port) {
    return port.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(type -> house.isIn(rooms, type) && !type.isAssignableTo(port.getName()));
  }

  private static Stream<String> none(
      JavaClass port, String verb, Set<Room> rooms, Stream<JavaClass> found) {
    return found.findAny().isPresent()
        ? Stream.empty()
        : Stream.of("nobody in " + rooms + " " + verb + " " + port.getName());
  }

  private static boolean isForeignPort(House house, JavaClass user, JavaClass used) {
    if (!house.isPort(Room.DRIVEN_PORTS, used)) {
      return false;
    }
    Room room = house.roomOf(user).orElseThrow();
    return implementors(house, Set.of(room), used).findAny().isEmpty()
        && !(room == Room.PORTAL && used.getName().equals(house.nameOf(Landmark.DOCUMENT_WRITER)));
  }
}
