package io.claimport.domain.marking;

import java.util.Optional;
import java.util.regex.Pattern;

/// A name that says of itself that it is fictional: it ends in "(DEMO)".
///
/// There is no way to build one that does not.
public record DemoName(String value) implements Comparable<DemoName> {

  public static final String MARK = "(DEMO)";

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  public DemoName {
    if (!value.endsWith(" " + MARK) || value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("a name must end in " + MARK);
    }
  }

  /// Marks a name. Marking twice changes nothing; runs of white space become one blank.
  ///
  /// @throws IllegalArgumentException if there is no name besides the mark
  public static DemoName marking(String name) {
    return ofStated(name)
        .orElseThrow(() -> new IllegalArgumentException("a name has more to it than its mark"));
  }

  /// Marks a name that somebody else wrote: nothing, where there is no name besides the mark.
  public static Optional<DemoName> ofStated(String name) {
    String bare = WHITE_SPACE.matcher(name.strip()).replaceAll(" ");
    while (isMarked(bare)) {
      bare = bare.substring(0, bare.length() - MARK.length()).strip();
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new DemoName(bare + " " + MARK));
  }

  private static boolean isMarked(String name) {
    return name.regionMatches(true, name.length() - MARK.length(), MARK, 0, MARK.length());
  }

  /// The name without its mark, for layouts that print the mark elsewhere and for sorting.
  public String bare() {
    return value.substring(0, value.length() - MARK.length()).strip();
  }

  @Override
  public int compareTo(DemoName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
