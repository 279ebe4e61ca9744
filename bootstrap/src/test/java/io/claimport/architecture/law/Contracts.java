package io.claimport.architecture.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.claimport.architecture.house.Checkout;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Laws about the contracts of driven ports. Contracts and tests are read as sources: the tests of
/// other modules are on no class path here.
public final class Contracts {

  private Contracts() {}

  /// Each driven port has a contract in the application's test-jar.
  public static Trial written(House house) {
    Charge charge =
        port ->
            hasContract(house, port)
                ? Stream.empty()
                : Stream.of(port.getName() + " has no " + house.contractOf(port));
    return charge.against(house.portIn(Room.DRIVEN_PORTS));
  }

  /// Each class that implements a driven port has a test that implements the port's contract: in
  /// its own package, or in one around it if the test names the class.
  public static Trial proven(House house) {
    Charge charge =
        suspect ->
            suspect.getAllRawInterfaces().stream()
                .filter(port -> house.isPort(Room.DRIVEN_PORTS, port))
                .filter(port -> hasContract(house, port) && !isProven(house, suspect, port))
                .map(port ->
                    String.format(
                        "no test near %s implements %sContract for it",
                        suspect.getName(), port.getSimpleName()));
    return charge.against(
        house
            .livingIn(Room.allBut(Room.CORE))
            .and(
                DescribedPredicate.describe(
                    "can be made",
                    type ->
                        !type.isInterface()
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT))));
  }

  private static boolean hasContract(House house, JavaClass port) {
    return Checkout.hasTestSource(house.contractOf(port));
  }

  private static boolean isProven(House house, JavaClass implementor, JavaClass port) {
    Pattern proof = Pattern.compile("implements [^{]*\\b" + port.getSimpleName() + "Contract\\b");
    Pattern name = Pattern.compile("\\b" + implementor.getSimpleName() + "(Test)?\\b");
    String room = house.packageOf(house.roomOf(implementor).orElseThrow());
    return testsIn(implementor.getPackageName()).anyMatch(proof.asPredicate())
        || packagesAround(implementor.getPackageName(), room)
            .flatMap(Contracts::testsIn)
            .anyMatch(proof.asPredicate().and(name.asPredicate()));
  }

  private static Stream<String> testsIn(String packageName) {
    return Checkout.testsIn(packageName).stream();
  }

  /// The packages around a package, from the inside out, up to the room's own.
  private static Stream<String> packagesAround(String packageName, String room) {
    return Stream.iterate(
        parentOf(packageName), parent -> parent.startsWith(room), Contracts::parentOf);
  }

  private static String parentOf(String packageName) {
    return packageName.substring(0, packageName.lastIndexOf('.'));
  }
}
