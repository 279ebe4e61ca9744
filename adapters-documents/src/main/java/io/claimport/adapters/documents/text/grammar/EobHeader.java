package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The header of an insurer's table: a column of words, then columns of amounts, the
/// billed one among them.
///
/// @param amounts the fields of the columns of amounts, from left to right
record EobHeader(List<SourceField<BigDecimal>> amounts) {

  private static final Pattern BETWEEN_CELLS = Pattern.compile(" {2,}|\\s*[\\t|]\\s*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|]+");
  private static final int FEWEST_AMOUNTS = 2;
  private static final int CENTS = 2;

  EobHeader {
    amounts = List.copyOf(amounts);
  }

  /// A row of the table.
  record Row(String description, Map<SourceField<BigDecimal>, BigDecimal> amounts) {}

  /// The header, if the line is one of which every word is known.
  static Optional<EobHeader> of(PageLine line) {
    List<String> cells =
        BETWEEN_CELLS.splitAsStream(line.text().strip()).filter(cell -> !cell.isEmpty()).toList();
    List<EobColumn> columns =
        cells.stream().flatMap(cell -> EobColumn.ofHeading(cell).stream()).toList();
    boolean known = !cells.isEmpty() && columns.size() == cells.size();
    if (!known || columns.getFirst() != EobColumn.DESCRIPTION) {
      return Optional.empty();
    }
    List<SourceField<BigDecimal>> amounts =
        columns.stream().flatMap(column -> column.amount().stream()).toList();
    boolean table =
        amounts.size() >= FEWEST_AMOUNTS
            && amounts.size() == columns.size() - 1
            && new HashSet<>(amounts).size() == amounts.size()
            && amounts.contains(SourceField.BILLED);
    return table ? Optional.of(new EobHeader(amounts)) : Optional.empty();
  }

  /// The line as a row: words, and behind them exactly one amount for each column. Where
  /// one is missing, nobody can tell which, and the line is no row.
  Optional<Row> row(PageLine line) {
    String text = line.text().replace("$ ", "$").strip();
    List<String> words = List.of(BETWEEN_WORDS.split(text, -1));
    int first = words.size() - amounts.size();
    if (first < 1) {
      return Optional.empty();
    }
    Map<SourceField<BigDecimal>, BigDecimal> values = new HashMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      String word = words.get(first + i);
      Optional<BigDecimal> value = money(word);
      if (value.isEmpty() && !isNotApplicable(word)) {
        return Optional.empty();
      }
      SourceField<BigDecimal> field = amounts.get(i);
      value.ifPresent(amount -> values.put(field, amount));
    }
    String description = Leaders.strip(beforeWords(text, amounts.size()));
    boolean row =
        values.containsKey(SourceField.BILLED)
            && description.chars().anyMatch(Character::isLetter)
            && money(words.get(first - 1)).isEmpty();
    return row ? Optional.of(new Row(description, values)) : Optional.empty();
  }

  /// The text without its last so many words.
  private static String beforeWords(String text, int count) {
    int end = text.length();
    for (int word = 0; word < count; word++) {
      while (end > 0 && isBetweenWords(text.charAt(end - 1))) {
        end--;
      }
      while (end > 0 && !isBetweenWords(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end);
  }

  private static boolean isBetweenWords(char character) {
    return Character.isWhitespace(character) || character == '|';
  }

  /// Under a heading an amount may do without its dollar sign, but then not without its
  /// cents.
  private static Optional<BigDecimal> money(String word) {
    boolean dollars = word.indexOf('$') >= 0;
    return Amount.parse(word, DecimalMark.POINT)
        .stated()
        .filter(value -> value.scale() == CENTS || (dollars && value.scale() == 0));
  }

  private static boolean isNotApplicable(String word) {
    return word.equals("--") || word.equalsIgnoreCase("N/A");
  }
}
