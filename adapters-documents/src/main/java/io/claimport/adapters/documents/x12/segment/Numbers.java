package io.claimport.adapters.documents.x12.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Numbers (type R: no thousands, perhaps a sign, perhaps a point) and days (CCYYMMDD) as they are
/// written in X12.
final class Numbers {

  /// So many digits fit into a long.
  private static final int FEW_DIGITS = 18;

  private static final int MOST_DIGITS = 40;
  private static final int DAY_DIGITS = 8;

  /// A day with hour and minute behind it.
  private static final int MINUTE_DIGITS = 12;

  private Numbers() {}

  static @Nullable BigDecimal decimal(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(bytes[start])) {
      start++;
    }
    while (end > start && Characters.isBlank(bytes[end - 1])) {
      end--;
    }
    boolean negative = start < end && bytes[start] == '-';
    int first = negative ? start + 1 : start;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int i = first; i < end; i++) {
      byte character = bytes[i];
      if (character == '.' && point < 0) {
        point = i;
      } else if (character >= '0' && character <= '9') {
        digits = digits * 10 + (character - '0');
        count++;
      } else {
        return null;
      }
    }
    if (count == 0 || count > MOST_DIGITS) {
      return null;
    }
    int scale = point < 0 ? 0 : end - 1 - point;
    if (count > FEW_DIGITS) {
      return new BigDecimal(Characters.text(bytes, start, end));
    }
    return BigDecimal.valueOf(negative ? -digits : digits, scale);
  }

  static @Nullable LocalDate date(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(bytes[start])) {
      start++;
    }
    while (end > start && Characters.isBlank(bytes[end - 1])) {
      end--;
    }
    if (end - start != DAY_DIGITS && end - start != MINUTE_DIGITS) {
      return null;
    }
    int year = digits(bytes, start, 4);
    int month = digits(bytes, start + 4, 2);
    int day = digits(bytes, start + 6, 2);
    boolean possible = year >= 0 && month >= 1 && month <= 12 && day >= 1;
    return possible && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /// A negative number if one is no digit.
  private static int digits(byte[] bytes, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return Integer.MIN_VALUE;
      }
      number = number * 10 + (bytes[i] - '0');
    }
    return number;
  }
}
