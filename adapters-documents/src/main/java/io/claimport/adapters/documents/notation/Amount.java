package io.claimport.adapters.documents.notation;

import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What stands in the place of an amount.
public sealed interface Amount {

  /// An amount with the decimals that it was written with.
  record Stated(BigDecimal value) implements Amount {}

  /// Nothing, or one of the ways to write nothing, such as `N/A` or `--`. It never means
  /// zero.
  record Absent() implements Amount {}

  /// Something that is no amount.
  record Unreadable() implements Amount {}

  /// Reads an amount of dollars as people and programs write it: `1234.5`, `$1,234.50`,
  /// `($12.34)`, `-12.34`, `12.34-`, `12.34 CR`.
  static Amount parse(String written, DecimalMark mark) {
    return AmountParser.parse(written, mark);
  }

  /// The amount, where there is one.
  default Optional<BigDecimal> stated() {
    return switch (this) {
      case Stated(var value) -> Optional.of(value);
      case Absent _, Unreadable _ -> Optional.empty();
    };
  }

  /// What separates whole dollars from cents; the other one separates thousands.
  enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    final char decimal;
    final char grouping;

    DecimalMark(char decimal, char grouping) {
      this.decimal = decimal;
      this.grouping = grouping;
    }
  }

  /// The ways to write that there is no amount, in lower case.
  Set<String> NOTHING = Set.of("", "n/a", "na", "-", "--", "---", "none", "null");

  /// Digits before the decimal point of the largest amount that anybody can mean.
  int MOST_DIGITS = 12;

  /// Whether a value is money: no more than two decimals, no more than twelve digits
  /// before them.
  static boolean isMoney(BigDecimal value) {
    return Money.isExact(value) && value.precision() - value.scale() <= MOST_DIGITS;
  }

  int LONGEST_NOTHING = 4;

  /// Whether the text is a way to write that there is no amount.
  static boolean isNothing(String written) {
    if (!written.isEmpty() && written.charAt(0) >= '0' && written.charAt(0) <= '9') {
      return false; // as most cells begin; no way to write nothing does
    }
    String words = written.strip();
    return words.length() <= LONGEST_NOTHING && NOTHING.contains(words.toLowerCase(Locale.ROOT));
  }
}
