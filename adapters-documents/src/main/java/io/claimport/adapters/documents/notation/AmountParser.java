package io.claimport.adapters.documents.notation;

import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Takes the sign, the currency and the brackets off an amount until only digits are
/// left. It goes through the text once; nothing is ever tried twice.
final class AmountParser {

  private static final Amount ABSENT = new Amount.Absent();
  private static final Amount UNREADABLE = new Amount.Unreadable();
  private static final int LONGEST = 40;
  private static final int LONGEST_PLAIN = 19;
  private static final int GROUP = 3;
  private static final char MINUS_SIGN = '\u2212';
  private static final char DASH = '\u2013';

  private String rest;
  private int signs;

  private AmountParser(String written) {
    this.rest = written;
  }

  static Amount parse(String written, DecimalMark mark) {
    return mark == DecimalMark.POINT
        ? plain(written).<Amount>map(Amount.Stated::new).orElseGet(() -> decorated(written, mark))
        : decorated(written, mark);
  }

  /// What programs write most: digits, a point, digits, no more of them than a long holds.
  private static Optional<BigDecimal> plain(String written) {
    if (written.length() > LONGEST_PLAIN) {
      return Optional.empty();
    }
    int point = -1;
    long digits = 0;
    for (int i = 0; i < written.length(); i++) {
      char character = written.charAt(i);
      if (character >= '0' && character <= '9') {
        digits = 10 * digits + (character - '0');
      } else if (character == '.' && point < 0) {
        point = i;
      } else {
        return Optional.empty();
      }
    }
    int decimals = written.length() - point - 1;
    return point > 0 && decimals > 0
        ? Optional.of(BigDecimal.valueOf(digits, decimals))
        : Optional.empty();
  }

  private static Amount decorated(String written, DecimalMark mark) {
    if (Amount.isNothing(written)) {
      return ABSENT;
    }
    if (written.length() > LONGEST) {
      return UNREADABLE;
    }
    AmountParser parser = new AmountParser(simplified(written));
    parser.stripSigns();
    return parser.signs > 1 ? UNREADABLE : parser.number(mark);
  }

  private static String simplified(String written) {
    return written
        .strip()
        .toUpperCase(Locale.ROOT)
        .replace(MINUS_SIGN, '-')
        .replace(DASH, '-')
        .replace('\u00A0', ' ');
  }

  private void stripSigns() {
    boolean inBrackets = rest.startsWith("(") && rest.endsWith(")");
    if (inBrackets && takePrefix("(") && takeSuffix(")")) {
      signs++;
    }
    if (takeSuffix("CR") || takeSuffix("-")) {
      signs++;
    }
    if (takePrefix("-")) {
      signs++;
    }
    if (takePrefix("$") && takePrefix("-")) {
      signs++;
    }
  }

  private boolean takePrefix(String prefix) {
    boolean there = rest.startsWith(prefix);
    if (there) {
      rest = rest.substring(prefix.length()).strip();
    }
    return there;
  }

  private boolean takeSuffix(String suffix) {
    boolean there = rest.endsWith(suffix);
    if (there) {
      rest = rest.substring(0, rest.length() - suffix.length()).strip();
    }
    return there;
  }

  private Amount number(DecimalMark mark) {
    int end = rest.indexOf(mark.decimal);
    String whole = end < 0 ? rest : rest.substring(0, end);
    String fraction = end < 0 ? "" : rest.substring(end + 1);
    String digits = withoutGroups(whole, mark.grouping);
    boolean lawful =
        areDigits(digits)
            && areDigits(fraction)
            && (end < 0 ? !digits.isEmpty() : !fraction.isEmpty())
            && (digits.equals(whole) || isGrouped(whole, mark.grouping));
    if (!lawful) {
      return UNREADABLE;
    }
    BigDecimal value = new BigDecimal((digits.isEmpty() ? "0" : digits) + fractionOf(fraction));
    return new Amount.Stated(signs == 1 ? value.negate() : value);
  }

  private static String fractionOf(String digits) {
    return digits.isEmpty() ? "" : "." + digits;
  }

  private static String withoutGroups(String whole, char grouping) {
    return whole.replace(String.valueOf(grouping), "");
  }

  /// One to three digits, then groups of exactly three.
  private static boolean isGrouped(String whole, char grouping) {
    int first = whole.indexOf(grouping);
    if (first < 1 || first > GROUP) {
      return false;
    }
    for (int i = first; i < whole.length(); i += GROUP + 1) {
      boolean group =
          whole.charAt(i) == grouping
              && i + GROUP < whole.length()
              && areDigits(whole.substring(i + 1, i + 1 + GROUP));
      if (!group) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDigits(String text) {
    return areDigits(text, 0, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
