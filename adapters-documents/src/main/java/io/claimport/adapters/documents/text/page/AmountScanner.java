package io.claimport.adapters.documents.text.page;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the dollar signs in a line and reads what they stand for: `$1,234.50`, `$185`,
/// `-$75.00`, `$-75.00`, `($75.00)`, `$75.00-`, `$75.00 CR`. A number without a dollar
/// sign is never money.
final class AmountScanner {

  private static final int CENTS = 2;
  private static final String MINUS = "-\u2212";

  private final String line;
  private final int from;
  private int start;
  private int end;

  private AmountScanner(String line, int from) {
    this.line = line;
    this.from = from;
  }

  static List<AmountToken> scan(String line) {
    List<AmountToken> tokens = new ArrayList<>();
    int from = 0;
    int sign = line.indexOf('$');
    while (sign >= 0) {
      AmountToken token = new AmountScanner(line, from).token(sign);
      tokens.add(token);
      from = token.end();
      sign = line.indexOf('$', token.end());
    }
    return tokens;
  }

  private AmountToken token(int sign) {
    start = sign;
    end = sign + 1;
    boolean minusBehindSign = take(MINUS);
    take(" ");
    int digits = end;
    while (end < line.length() && isPartOfNumber(end)) {
      end++;
    }
    String number = line.substring(digits, end);
    boolean clean = !isGluedBehind();
    int minuses = (minusBehindSign ? 1 : 0) + before() + behind();
    Optional<BigDecimal> value =
        Amount.parse(number, DecimalMark.POINT).stated().filter(AmountScanner::isWholeOrCents);
    boolean certain = clean && minuses >= 0 && minuses <= 1;
    return new AmountToken(
        start, end, value.filter(_ -> certain).map(v -> minuses == 1 ? v.negate() : v));
  }

  private boolean take(String characters) {
    boolean there = end < line.length() && characters.indexOf(line.charAt(end)) >= 0;
    end += there ? 1 : 0;
    return there;
  }

  /// Digits, and points and commas with a digit behind them.
  private boolean isPartOfNumber(int index) {
    char character = line.charAt(index);
    boolean mark = character == '.' || character == ',';
    return isDigit(character)
        || (mark && index + 1 < line.length() && isDigit(line.charAt(index + 1)));
  }

  private boolean isGluedBehind() {
    return end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '%')
        && !line.startsWith("CR", end);
  }

  /// One for a minus or a bracket that belongs to the amount; far below zero where a
  /// minus may as well be a dash between two amounts.
  private int before() {
    if (start == from) {
      return 0;
    }
    char character = line.charAt(start - 1);
    if (character == '(' && end < line.length() && line.charAt(end) == ')') {
      start--;
      end++;
      return 1;
    }
    if (MINUS.indexOf(character) < 0) {
      return 0;
    }
    boolean own =
        start == 1 || (start - 2 >= from && " \t:(|".indexOf(line.charAt(start - 2)) >= 0);
    start--;
    return own ? 1 : Integer.MIN_VALUE / 2;
  }

  private int behind() {
    if (line.startsWith(" CR", end) && isWordEnd(end + 3)) {
      end += 3;
      return 1;
    }
    if (line.startsWith("CR", end) && isWordEnd(end + 2)) {
      end += 2;
      return 1;
    }
    if (end == line.length() || MINUS.indexOf(line.charAt(end)) < 0) {
      return 0;
    }
    if (!isWordEnd(end + 1)) {
      return Integer.MIN_VALUE / 2;
    }
    end++;
    return 1;
  }

  private boolean isWordEnd(int index) {
    return index >= line.length() || " \t)|,;".indexOf(line.charAt(index)) >= 0;
  }

  private static boolean isWholeOrCents(BigDecimal value) {
    return value.scale() == 0 || value.scale() == CENTS;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
