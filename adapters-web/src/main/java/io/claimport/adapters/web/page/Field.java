package io.claimport.adapters.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form or an address says for one field: nothing is the same as not said.
public final class Field {

  private Field() {}

  public static @Nullable String text(@Nullable String sent) {
    return sent == null || sent.isBlank() ? null : sent.strip();
  }

  /// A whole number; nothing where it is none, or is not said.
  public static Optional<Long> number(@Nullable String sent) {
    String text = text(sent);
    try {
      return text == null ? Optional.empty() : Optional.of(Long.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
