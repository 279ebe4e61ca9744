package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A row of a table: words, and behind them exactly one amount for each column. Where one
/// is missing, nobody can tell which, and the line is no row.
///
/// @param words what stands before the amounts
/// @param behind what stands behind them
record TableLine(String words, LineAmounts amounts, String behind) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|]+");

  /// `$28 (copay)`, `$0.00 (NOT COVERED)`.
  private static final Pattern REMARK =
      Pattern.compile("(\\$[\\d,.]*\\d)\\s*(\\([^()$]*\\p{L}[^()$]*\\))(?=\\s|$)");

  private static final int CENTS = 2;

  static Optional<TableLine> of(TableHeader header, PageLine line) {
    List<String> remarks = new ArrayList<>();
    String text =
        REMARK
            .matcher(line.text().replace("$ ", "$").replace('|', ' '))
            .replaceAll(found -> {
              remarks.add(found.group(2));
              return Matcher.quoteReplacement(found.group(1));
            })
            .strip();
    List<String> words = List.of(BETWEEN_WORDS.split(text, -1));
    int end = words.size() - (header.status() ? wordsBehind(words) : 0);
    List<Optional<ServiceAmount>> columns = columns(header, words, end);
    int first = end - columns.size();
    if (first < 1 || isAmount(words.get(first - 1))) {
      return Optional.empty();
    }
    Optional<LineAmounts> amounts = amounts(columns, line, words.subList(first, end));
    String before = Leaders.strip(without(text, words.size() - first));
    return amounts
        .filter(found -> header.hasCharges() ? found.has(ServiceAmount.BILLED) : !found.isEmpty())
        .filter(_ -> before.chars().anyMatch(Character::isLetterOrDigit))
        .map(found ->
            new TableLine(
                before, found, String.join(" ", words.subList(end, words.size())) + remarks));
  }

  /// Where the price of a unit is not printed, the amounts are those of the line.
  private static List<Optional<ServiceAmount>> columns(
      TableHeader header, List<String> words, int end) {
    int cells = 0;
    while (cells < end && isCell(words.get(end - 1 - cells))) {
      cells++;
    }
    boolean unpriced = header.hasPrice() && cells == header.amounts().size() - 1;
    return unpriced
        ? header.amounts().stream().filter(Optional::isPresent).toList()
        : header.amounts();
  }

  private static int wordsBehind(List<String> words) {
    int behind = 0;
    while (behind < words.size() && !isCell(words.get(words.size() - 1 - behind))) {
      behind++;
    }
    return behind == words.size() ? 0 : behind;
  }

  private static Optional<LineAmounts> amounts(
      List<Optional<ServiceAmount>> columns, PageLine line, List<String> cells) {
    LineAmounts amounts = new LineAmounts();
    for (int i = 0; i < cells.size(); i++) {
      if (!isCell(cells.get(i))) {
        return Optional.empty();
      }
      Optional<ServiceAmount> column = columns.get(i);
      money(cells.get(i))
          .ifPresent(value -> column.ifPresent(kind -> amounts.put(kind, value, line.place())));
    }
    return Optional.of(amounts);
  }

  private static boolean isCell(String word) {
    return isAmount(word) || word.equals("--") || word.equalsIgnoreCase("N/A");
  }

  private static boolean isAmount(String word) {
    return money(word).isPresent();
  }

  /// Under a heading an amount may do without its dollar sign, but then not without its
  /// cents.
  private static Optional<BigDecimal> money(String word) {
    boolean dollars = word.indexOf('$') >= 0;
    return Amount.parse(word, DecimalMark.POINT)
        .stated()
        .filter(value -> value.scale() == CENTS || (dollars && value.scale() == 0));
  }

  /// The text without its last so many words.
  private static String without(String text, int count) {
    int end = text.length();
    for (int word = 0; word < count; word++) {
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      while (end > 0 && !Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end);
  }
}
