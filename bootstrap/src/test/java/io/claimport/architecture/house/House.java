package io.claimport.architecture.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A hexagon below a root package: the real one or the deliberately wrong one.
public record House(String root) {

  /// The house that is delivered.
  public static final House CLAIMPORT = new House("io.claimport");

  public String packageOf(Room room) {
    return root + "." + room.packageName();
  }

  public boolean owns(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  /// Whether this is the pseudo-class that carries a package's annotations.
  public static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  public Optional<Room> roomOf(JavaClass type) {
    if (!type.getPackageName().startsWith(root + ".")) {
      return Optional.empty();
    }
    String relative = type.getPackageName().substring(root.length() + 1);
    return Stream.of(Room.values()).filter(room -> room.contains(relative)).findFirst();
  }

  public boolean isIn(Set<Room> rooms, JavaClass type) {
    return roomOf(type).filter(rooms::contains).isPresent();
  }

  public DescribedPredicate<JavaClass> livingIn(Set<Room> rooms) {
    return DescribedPredicate.describe("live in " + rooms, type -> isIn(rooms, type));
  }

  /// A port is a top-level interface in one of the two rooms of ports; what is nested in one is
  /// its language.
  public boolean isPort(Room room, JavaClass type) {
    return type.isInterface()
        && type.isTopLevelClass()
        && !isPackageInfo(type)
        && isIn(Set.of(room), type);
  }

  public DescribedPredicate<JavaClass> portIn(Room room) {
    return DescribedPredicate.describe("are ports in " + room, type -> isPort(room, type));
  }

  /// The contract of a driven port, which the application keeps among its tests.
  public String contractOf(JavaClass port) {
    return packageOf(Room.APPLICATION) + ".contract." + port.getSimpleName() + "Contract";
  }

  public String nameOf(Landmark landmark) {
    return root + "." + landmark.relativeName();
  }

  /// Whether bootstrap may know this class of an adapter.
  public boolean isEntry(JavaClass type) {
    String name = outermost(type).getName();
    return roomOf(type).stream()
        .flatMap(room -> room.entries().stream().map(entry -> packageOf(room) + "." + entry))
        .anyMatch(name::equals);
  }

  /// What an array is made of, all others themselves.
  public static JavaClass elementOf(JavaClass type) {
    return type.tryGetComponentType().map(House::elementOf).orElse(type);
  }

  public static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(House::outermost).orElse(type);
  }
}
