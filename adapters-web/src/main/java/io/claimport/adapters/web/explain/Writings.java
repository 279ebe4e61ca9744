package io.claimport.adapters.web.explain;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How documents may write a value, to point at it where only its line is known. What could be meant
/// twice is not pointed at.
final class Writings {

  private static final List<DateTimeFormatter> DATES =
      Stream.of(
              "uuuu-MM-dd",
              "MM/dd/uuuu",
              "M/d/uuuu",
              "MM/dd/uu",
              "M/d/uu",
              "MM-dd-uuuu",
              "uuuuMMdd",
              "MMM d, uuuu",
              "MMMM d, uuuu",
              "dd MMM uuuu",
              "MM/dd")
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US))
          .toList();

  private Writings() {}

  /// A part of a text.
  record Range(int start, int end) {}

  /// Where a text writes a value, if it does so once.
  static @Nullable Range find(Object value, String text, int from, int to) {
    return of(value)
        .filter(writing -> !writing.isBlank())
        .map(writing -> once(writing, text, from, to))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> of(Object value) {
    return switch (value) {
      case Money money -> amounts(money.toDecimal().abs());
      case LocalDate date -> DATES.stream().map(date::format);
      case DemoName name -> Stream.of(name.value(), name.bare());
      case ClaimNumber number ->
          Stream.of(number.value(), number.value().substring(ClaimNumber.MARK.length()));
      case Npi npi -> Stream.of(npi.value());
      case BigDecimal number ->
          Stream.of(number.toPlainString(), number.stripTrailingZeros().toPlainString());
      case String text -> Stream.of(text);
      case Enum<?> label -> Stream.of(label.name());
      case List<?> list when list.size() == 1 -> of(list.getFirst());
      default -> Stream.empty(); // not ours: Object
    };
  }

  private static Stream<String> amounts(BigDecimal amount) {
    String plain = amount.toPlainString();
    String grouped = String.format(Locale.US, "%,.2f", amount);
    return Stream.of("$" + grouped, "$" + plain, grouped, plain);
  }

  private static @Nullable Range once(String writing, String text, int from, int to) {
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}.,])" + Pattern.quote(writing) + "(?![\\p{L}\\p{N}]|[.,]\\p{N})",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .region(from, to)
            .useTransparentBounds(true);
    if (!matcher.find()) {
      return null;
    }
    Range first = new Range(matcher.start(), matcher.end());
    return matcher.find() ? null : first;
  }
}
