package io.claimport.adapters.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The text of an option, which may be left out and may be wrong.
public final class OptionText {

  private OptionText() {}

  /// Reads the text. If it cannot be read, that is added to what is wrong.
  ///
  /// @return nothing where nothing was said, or nothing valid
  public static <T, W> @Nullable T parsed(
      @Nullable String text, Function<String, Optional<T>> parse, W wrong, List<W> wrongs) {
    if (text == null) {
      return null;
    }
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      wrongs.add(wrong);
    }
    return value.orElse(null);
  }

  public static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// The option once more, for commands that users copy.
  public static String again(String option, @Nullable String value) {
    return value == null ? "" : " " + option + " " + ShellWord.of(value);
  }
}
