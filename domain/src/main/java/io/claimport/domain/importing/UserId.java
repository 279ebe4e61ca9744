package io.claimport.domain.importing;

import java.util.Optional;

/// The user whose data something is. Nothing is ever read or written without one.
///
/// One to 128 characters, no white space and no control characters.
public record UserId(String value) {

  public static final int MAX_LENGTH = 128;

  public UserId {
    if (!isLawful(value)) {
      throw new IllegalArgumentException("a user id has 1 to 128 visible characters, no blanks");
    }
  }

  public static Optional<UserId> parse(String text) {
    return isLawful(text) ? Optional.of(new UserId(text)) : Optional.empty();
  }

  private static boolean isLawful(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  @Override
  public String toString() {
    return value;
  }
}
