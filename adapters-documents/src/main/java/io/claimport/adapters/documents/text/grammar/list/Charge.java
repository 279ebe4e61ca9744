package io.claimport.adapters.documents.text.grammar.list;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a line of a list charges.
///
/// @param label the words before the first amount
/// @param units where the line shows a price for one and the price for all
public record Charge(String label, BigDecimal amount, Optional<BigDecimal> units) {

  private static final int MOST_DIGITS = 4;
  private static final Pattern HOW_MANY =
      Pattern.compile(
          "\\s(?:qty:? ?)?[(]?x? ?\\d{1,4} ?(?:x|@|at|units)?[)]?[ :@]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUANTITY =
      Pattern.compile(
          "[\\s|,(](?:qty|quantity|units)[:.]? ?(\\d{1,4})[\\s|:,)]*$", Pattern.CASE_INSENSITIVE);

  /// The only amount of the line; of two, the second, where it is a multiple of the first
  /// and the line says how many: `2 x $25.00  $50.00`.
  public static Optional<Charge> of(PageLine line) {
    if (line.amounts().stream().anyMatch(amount -> amount.value().isEmpty())) {
      return Optional.empty();
    }
    return switch (line.amounts().size()) {
      case 1 -> Optional.of(single(line.labelOf(0), value(line, 0)));
      case 2 -> multiple(line);
      default -> Optional.empty();
    };
  }

  private static Charge single(String label, BigDecimal amount) {
    Matcher counted = QUANTITY.matcher(label);
    return counted.find()
        ? new Charge(
            label.substring(0, counted.start()),
            amount,
            Optional.of(new BigDecimal(counted.group(1))))
        : new Charge(label, amount, Optional.empty());
  }

  private static Optional<Charge> multiple(PageLine line) {
    BigDecimal one = value(line, 0);
    BigDecimal all = value(line, 1);
    return Stream.concat(Words.of(line.labelOf(0)).stream(), Words.of(line.labelOf(1)).stream())
        .map(word -> word.startsWith("x") ? word.substring(1) : word)
        .filter(word -> !word.isEmpty() && word.length() <= MOST_DIGITS)
        .filter(word -> word.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(BigDecimal::new)
        .filter(count -> count.signum() > 0 && one.multiply(count).compareTo(all) == 0)
        .findFirst()
        .map(count ->
            new Charge(
                HOW_MANY.matcher(line.labelOf(0)).replaceFirst(""), all, Optional.of(count)));
  }

  private static BigDecimal value(PageLine line, int amount) {
    return line.amounts().get(amount).value().orElseThrow();
  }
}
