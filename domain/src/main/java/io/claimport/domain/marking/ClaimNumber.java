package io.claimport.domain.marking;

import java.util.Locale;
import java.util.Optional;

/// A claim number that says of itself that it is fictional: it begins "CLM-DEMO-".
///
/// There is no way to build one that does not.
public record ClaimNumber(String value) {

  public static final String MARK = "CLM-DEMO-";

  public ClaimNumber {
    if (!value.startsWith(MARK) || value.length() == MARK.length()) {
      throw new IllegalArgumentException("a claim number must begin with " + MARK);
    }
  }

  /// Marks a claim number. Marking twice changes nothing.
  ///
  /// @throws IllegalArgumentException if there is nothing besides the mark
  public static ClaimNumber marking(String number) {
    return ofStated(number)
        .orElseThrow(() -> new IllegalArgumentException("a claim number has more than its mark"));
  }

  /// Marks a number that somebody else wrote: nothing, where there is nothing besides the mark.
  public static Optional<ClaimNumber> ofStated(String number) {
    String bare = number.strip();
    while (bare.toUpperCase(Locale.ROOT).startsWith(MARK)) {
      bare = bare.substring(MARK.length()).strip();
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new ClaimNumber(MARK + bare));
  }

  @Override
  public String toString() {
    return value;
  }
}
