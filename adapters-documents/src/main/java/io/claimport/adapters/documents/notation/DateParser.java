package io.claimport.adapters.documents.notation;

import io.claimport.adapters.documents.notation.WrittenDate.Order;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tries the known ways to write a date. Every pattern is fixed in length but for blanks,
/// and the text is short, so nothing here can take long.
final class DateParser {

  private static final int LONGEST = 40;
  private static final int CENTURY = 100;
  private static final int FIRST_TWO_DIGIT_YEAR = 1970;

  private static final String TIME = "(?:[T ] ?\\d{1,2}:\\d{2}.*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
  private static final Pattern DAY_NAMED_MONTH =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[-, .]{1,2}(\\d{4}|\\d{2})");
  private static final Pattern NAMED_MONTH_DAY =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

  private static final WrittenDate UNREADABLE = new WrittenDate.Unreadable();

  private DateParser() {}

  static WrittenDate parse(String written) {
    try {
      return isIso(written) ? iso(written) : parseStripped(written.strip());
    } catch (DateTimeException _) {
      return UNREADABLE;
    }
  }

  private static WrittenDate iso(String text) {
    return certain(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  private static WrittenDate parseStripped(String text) {
    if (Amount.isNothing(text)) {
      return new WrittenDate.Absent();
    }
    return text.length() > LONGEST ? UNREADABLE : parseShort(text);
  }

  private static WrittenDate parseShort(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      return certain(number(found, 1), number(found, 3), number(found, 4));
    }
    found = DIGITS.matcher(text);
    if (found.matches()) {
      return certain(number(found, 1), number(found, 2), number(found, 3));
    }
    found = YEAR_LAST.matcher(text);
    if (found.matches()) {
      return digits(year(found.group(4)), number(found, 1), number(found, 3));
    }
    found = DAY_NAMED_MONTH.matcher(text);
    if (found.matches()) {
      return named(year(found.group(3)), found.group(2), number(found, 1));
    }
    found = NAMED_MONTH_DAY.matcher(text);
    if (found.matches()) {
      return named(number(found, 3), found.group(1), number(found, 2));
    }
    return UNREADABLE;
  }

  /// `2026-01-31`, which programs write most.
  private static boolean isIso(String text) {
    boolean parted = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; parted && i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      parted = digit || i == 4 || i == 7;
    }
    return parted;
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static WrittenDate certain(int year, int month, int day) {
    return new WrittenDate.Certain(LocalDate.of(year, month, day), Order.UNKNOWN);
  }

  private static WrittenDate named(int year, String monthName, int day) {
    return month(monthName).map(month -> certain(year, month.getValue(), day)).orElse(UNREADABLE);
  }

  private static WrittenDate digits(int year, int first, int second) {
    int months = Month.values().length;
    if (first > months) {
      return new WrittenDate.Certain(LocalDate.of(year, second, first), Order.DAY_FIRST);
    }
    if (second > months) {
      return new WrittenDate.Certain(LocalDate.of(year, first, second), Order.MONTH_FIRST);
    }
    return first == second
        ? certain(year, first, second)
        : new WrittenDate.EitherOrder(
            LocalDate.of(year, first, second), LocalDate.of(year, second, first));
  }

  private static Optional<Month> month(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String shortest = month.name().substring(0, 3);
      boolean abbreviated =
          upper.equals(shortest) || (upper.equals("SEPT") && month == Month.SEPTEMBER);
      if (abbreviated || upper.equals(month.name())) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2
        ? year
        : FIRST_TWO_DIGIT_YEAR + Math.floorMod(year - FIRST_TWO_DIGIT_YEAR, CENTURY);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
