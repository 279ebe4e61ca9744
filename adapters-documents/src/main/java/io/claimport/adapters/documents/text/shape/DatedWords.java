package io.claimport.adapters.documents.text.shape;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.page.Leaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in front of the words of a service.
public final class DatedWords {

  private static final String DAY =
      "(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})"
          + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"
          + "|[A-Za-z]{3,9}\\.? \\d{1,2},? \\d{4}"
          + "|\\d{1,2}[- ][A-Za-z]{3,9}[- ,]{1,2}(?:\\d{4}|\\d{2}))";
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s|*\u2022\u2013-]*("
              + DAY
              + "(?:\\s?(?:-|\u2013|to|through)\\s?"
              + DAY
              + ")?)(?!\\d)(.*)");

  private DatedWords() {}

  /// What the words say behind their date; nothing if no date begins them.
  static Optional<ServiceWords> of(String words) {
    Matcher found = DATED.matcher(words);
    if (!found.matches()) {
      return Optional.empty();
    }
    DateRange day = DateRange.parse(found.group(1));
    String rest = Leaders.strip(found.group(2));
    ServiceWords service =
        ServiceShape.first(ServiceShape.CODED, rest).orElseGet(() -> ServiceWords.described(rest));
    boolean certain = day.first().inUsOrder().isPresent() && hasLetters(service.description());
    return certain ? Optional.of(service.on(day)) : Optional.empty();
  }

  /// The day or days that the words begin with.
  public static Optional<DateRange> day(String words) {
    Matcher found = DATED.matcher(words);
    return found.matches()
        ? Optional.of(DateRange.parse(found.group(1)))
            .filter(day -> day.first().inUsOrder().isPresent())
        : Optional.empty();
  }

  /// The words without the date that they begin with.
  public static String withoutDate(String words) {
    Matcher found = DATED.matcher(words);
    return found.matches() ? found.group(2) : words;
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
