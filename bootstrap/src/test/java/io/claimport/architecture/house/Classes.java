package io.claimport.architecture.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/// Imports the classes of a house from the class path, where rooms may be folders or jars.
public final class Classes {

  private static final Pattern GENERATED = Pattern.compile(".*/\\$[^/]*\\.class");
  private static final Pattern ON_STAGE = Pattern.compile(".*/(culprit|accomplice)/.*");
  private static final Pattern OF_A_TEST =
      Pattern.compile(".*(/application/contract/.*|Test\\.class)");

  static {
    // The rules ask nothing of other people's classes but their names.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
  }

  private Classes() {}

  /// What is delivered: no test classes, and nothing that an annotation processor wrote into a
  /// class of its own (their names begin with a dollar sign).
  public static JavaClasses ofProduction() {
    return Production.CLASSES;
  }

  /// The wrong hexagon with its culprits.
  public static JavaClasses ofFixture(String root) {
    return fixture().importPackages(root);
  }

  /// The same hexagon before anybody did wrong.
  public static JavaClasses ofLawfulFixture(String root) {
    return fixture().withImportOption(location -> !location.matches(ON_STAGE)).importPackages(root);
  }

  /// Contracts and tests are no part of a house; the rules find them as sources.
  private static ClassFileImporter fixture() {
    return new ClassFileImporter().withImportOption(location -> !location.matches(OF_A_TEST));
  }

  private static final class Production {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !isTestJar(location) && !location.matches(GENERATED))
            .importPackages(House.CLAIMPORT.root());

    private static boolean isTestJar(Location location) {
      return location.contains("-tests.jar");
    }
  }
}
