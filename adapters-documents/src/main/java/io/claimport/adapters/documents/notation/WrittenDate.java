package io.claimport.adapters.documents.notation;

import java.time.LocalDate;
import java.util.Optional;

/// What stands in the place of a date.
public sealed interface WrittenDate {

  /// A date that can be read in one way only.
  ///
  /// @param order what it proves about the dates around it
  record Certain(LocalDate date, Order order) implements WrittenDate {}

  /// Digits that are one date month first and another one day first.
  record EitherOrder(LocalDate monthFirst, LocalDate dayFirst) implements WrittenDate {}

  /// Nothing, or a way to write nothing.
  record Absent() implements WrittenDate {}

  /// Something that is no date.
  record Unreadable() implements WrittenDate {}

  /// In which order somebody writes day and month in digits.
  enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    /// The date does not tell.
    UNKNOWN
  }

  /// Reads a date as people and programs write it: `2026-01-31`, also with a time behind
  /// it, `01/31/2026`, `1/31/26`, `31-Jan-2026`, `20260131`, `Jan 31, 2026`. Two digits
  /// of a year mean 1970 to 2069.
  static WrittenDate parse(String written) {
    return DateParser.parse(written);
  }

  /// The date under the assumption that, in doubt, the month comes first.
  default Optional<LocalDate> inUsOrder() {
    return switch (this) {
      case Certain(var date, _) -> Optional.of(date);
      case EitherOrder(var monthFirst, _) -> Optional.of(monthFirst);
      case Absent _, Unreadable _ -> Optional.empty();
    };
  }
}
