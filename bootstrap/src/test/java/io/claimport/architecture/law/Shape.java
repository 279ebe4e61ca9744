package io.claimport.architecture.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.EdgeName;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Laws about where classes lie, what they are called and how their packages hang together.
public final class Shape {

  private Shape() {}

  /// A class lives in a room, or the rules do not reach it.
  public static Trial everyClassHasARoom(House house) {
    Charge charge =
        suspect ->
            House.isPackageInfo(suspect) || house.roomOf(suspect).isPresent()
                ? Stream.empty()
                : Stream.of(suspect.getName() + " lives in no room");
    return charge.against(ownedBy(house));
  }

  /// `…Row`, `…Request`, `…Response` and `…Command` are the names of types at one edge.
  public static Trial edgeNamesAtTheirEdge(House house) {
    Charge charge =
        suspect ->
            Stream.of(EdgeName.values())
                .filter(edge -> edge.isNameOf(suspect))
                .filter(edge -> !house.isIn(Set.of(edge.room()), suspect))
                .map(edge -> suspect.getName() + " has a name that belongs to " + edge.room());
    return charge.against(ownedBy(house));
  }

  /// What leaves or comes through an edge has the shape of that edge: no field holds a type of the
  /// core.
  public static Law edgeTypesHoldNoCore(EdgeName... edges) {
    return house -> {
      Charge charge =
          suspect ->
              suspect.getFields().stream()
                  .filter(field ->
                      field.getType().getAllInvolvedRawTypes().stream()
                          .anyMatch(type -> house.isIn(Room.CORE, House.elementOf(type))))
                  .map(field -> field.getDescription() + " holds a type of the core");
      return charge.against(
          DescribedPredicate.describe(
              "are types of an edge",
              type -> Stream.of(edges).anyMatch(edge -> isOf(edge, house, type))));
    };
  }

  private static boolean isOf(EdgeName edge, House house, JavaClass type) {
    return edge.isNameOf(type) && house.isIn(Set.of(edge.room()), type);
  }

  /// Absence is part of a signature: `package-info` says so for every package.
  public static Trial everyPackageIsNullMarked(House house) {
    Charge charge =
        suspect ->
            suspect.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of("the package of " + suspect.getName() + " is not @NullMarked");
    return charge.against(ownedBy(house));
  }

  /// No package depends on another that, over however many others, depends on it.
  public static Trial noPackageCycles(House house) {
    PackageGraph graph = new PackageGraph();
    Charge charge =
        suspect ->
            suspect.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                    house.owns(dependency.getTargetClass())
                        && graph.closesACycle(suspect, dependency.getTargetClass()))
                .map(dependency ->
                    dependency.getDescription() + ", and from there a way leads back");
    return charge.against(ownedBy(house));
  }

  private static DescribedPredicate<JavaClass> ownedBy(House house) {
    return DescribedPredicate.describe("belong to " + house.root(), house::owns);
  }
}
