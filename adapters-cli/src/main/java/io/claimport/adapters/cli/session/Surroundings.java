package io.claimport.adapters.cli.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks whether everything is there that Claimport stands on. Bootstrap knows what that is.
@FunctionalInterface
public interface Surroundings {

  /// Looks now. It never throws because of what it finds.
  List<Check> check();

  /// What came of looking at one thing.
  ///
  /// @param name of the thing, in one or two words
  /// @param found what is there, in a few words
  /// @param next what to do where it is not as it should be; absent where all is well
  record Check(String name, String found, @Nullable String next) {

    public static Check well(String name, String found) {
      return new Check(name, found, null);
    }

    public boolean isWell() {
      return next == null;
    }
  }
}
