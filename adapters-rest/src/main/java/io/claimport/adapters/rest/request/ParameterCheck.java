package io.claimport.adapters.rest.request;

import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of one request and collects everything that is wrong with them. A
/// blank one is as good as none: forms send their empty fields.
public final class ParameterCheck {

  private static final int LONGEST_FILE_NAME = 255;

  private final List<Violation> violations = new ArrayList<>();

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /// Whose data it is; absent only where that is a violation.
  public @Nullable UserId user(@Nullable String text) {
    return switch (UserParameter.required(text)) {
      case Checked.Valid(var user) -> user;
      case Checked.Invalid(var wrong) -> {
        violations.addAll(wrong);
        yield null;
      }
    };
  }

  /// How many a page has, from 1.
  public @Nullable Integer limit(@Nullable String text, int most) {
    return value(
        text,
        limit -> wholeNumber(limit).filter(number -> number >= 1 && number <= most),
        new Violation("out_of_range", "limit", "limit must be a whole number from 1 to " + most));
  }

  /// Where the page starts.
  ///
  /// @param position reads what stands in the cursor
  public <T> @Nullable T cursor(@Nullable String text, Function<String, Optional<T>> position) {
    return value(
        text,
        cursor -> Cursor.decode(cursor).flatMap(position),
        new Violation("invalid_cursor", "cursor", "cursor must be a next_cursor"));
  }

  /// What a document is called. It may be any text that a store and a header can hold.
  public @Nullable String fileName(@Nullable String text) {
    return value(
        text,
        name ->
            name.length() <= LONGEST_FILE_NAME && name.chars().noneMatch(Character::isISOControl)
                ? Optional.of(name)
                : Optional.empty(),
        new Violation(
            "invalid_file_name",
            "file_name",
            "file_name must have at most "
                + LONGEST_FILE_NAME
                + " characters, none of them a control character"));
  }

  /// Yes or no; no, where nothing is said or something else.
  public boolean flag(String field, @Nullable String text) {
    Boolean flag =
        value(
            text,
            word ->
                switch (word) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty(); // any text may come in
                },
            new Violation("wrong_type", field, field + " must be true or false"));
    return flag != null && flag;
  }

  /// Any other parameter.
  ///
  /// @param reader gets the text without blanks around it; nothing where it is wrong
  public <T> @Nullable T value(
      @Nullable String text, Function<String, Optional<T>> reader, Violation otherwise) {
    String given = text(text);
    if (given == null) {
      return null;
    }
    Optional<T> value = reader.apply(given);
    if (value.isEmpty()) {
      violations.add(otherwise);
    }
    return value.orElse(null);
  }

  /// A parameter that may be any text.
  public static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Optional<Integer> wholeNumber(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
