package io.claimport.adapters.documents.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One day, or the first and the last day of a period: `Jan 10-15, 2026`, `01/10/2026 -
/// 01/15/2026`.
///
/// @param last absent for a single day
public record DateRange(WrittenDate first, Optional<WrittenDate> last) {

  private static final int LONGEST = 60;
  private static final Pattern DAYS_OF_A_MONTH =
      Pattern.compile("([A-Za-z]{3,9}\\.? )(\\d{1,2}) ?[-\u2013] ?(\\d{1,2}(, ?\\d{4}))");
  private static final Pattern TWO_DATES =
      Pattern.compile("(.{6,20}?) ?(?: - | to | through |\u2013) ?(.{6,20})");

  /// Reads a day or a period. A period of which one end is no date is no period.
  public static DateRange parse(String written) {
    String text = written.strip();
    WrittenDate single = WrittenDate.parse(text);
    if (text.length() > LONGEST || single.inUsOrder().isPresent()) {
      return new DateRange(single, Optional.empty());
    }
    Matcher days = DAYS_OF_A_MONTH.matcher(text);
    if (days.matches()) {
      return of(days.group(1) + days.group(2) + days.group(4), days.group(1) + days.group(3));
    }
    Matcher dates = TWO_DATES.matcher(text);
    return dates.matches()
        ? of(dates.group(1), dates.group(2))
        : new DateRange(single, Optional.empty());
  }

  private static DateRange of(String firstWritten, String lastWritten) {
    WrittenDate first = WrittenDate.parse(firstWritten);
    WrittenDate last = WrittenDate.parse(lastWritten);
    return first.inUsOrder().isPresent() && last.inUsOrder().isPresent()
        ? new DateRange(first, Optional.of(last))
        : new DateRange(new WrittenDate.Unreadable(), Optional.empty());
  }
}
