package io.claimport.domain.importing;

import java.util.Optional;
import java.util.UUID;

/// Reads the ids that strangers send.
public final class UuidText {

  private UuidText() {}

  /// Nothing, unless the text is a whole UUID; Java's own reader takes shortened ones too.
  public static Optional<UUID> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equalsIgnoreCase(text) ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
