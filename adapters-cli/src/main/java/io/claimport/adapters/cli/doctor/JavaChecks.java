package io.claimport.adapters.cli.doctor;

import io.claimport.adapters.cli.session.Surroundings.Check;
import java.util.List;

/// Looks at the JVM that runs this.
final class JavaChecks {

  private static final int WANTED = 25;

  /// What the launcher says of the cache: its file, or a word.
  private static final String CACHE = "claimport.aot";

  private JavaChecks() {}

  static List<Check> all() {
    return List.of(jdk(Runtime.version().feature()), cache(System.getProperty(CACHE, "")));
  }

  static Check jdk(int feature) {
    String found =
        System.getProperty("java.version")
            + " of "
            + System.getProperty("java.vendor")
            + " in "
            + System.getProperty("java.home");
    return feature == WANTED
        ? Check.well("JDK", found)
        : new Check("JDK", found, "point JAVA_HOME at a JDK " + WANTED);
  }

  /// Without a cache everything works, only later.
  static Check cache(String said) {
    String found =
        switch (said) {
          case "" -> "not used: not started by the launcher claimport";
          case "off" -> "off (CLAIMPORT_AOT, or CI)";
          case "coming" -> "not there yet: made in the background after this command";
          case "failed" -> "not used: it could not be made; CLAIMPORT_AOT=now tries again";
          case "impossible" -> "not used: its folder cannot be written (XDG_CACHE_HOME)";
          default -> "used: " + said;
        };
    return Check.well("Fast start", found);
  }
}
