package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The cells of a row that stand beside its date, code and description: units, modifiers,
/// revenue code, and those that nobody asks for.
///
/// @param rest the words without them
record SideCells(
    String rest,
    Optional<BigDecimal> units,
    Optional<String> revenueCode,
    Optional<List<String>> modifiers) {

  private static final Set<ServiceWord> SIDE =
      Set.of(ServiceWord.UNITS, ServiceWord.MODIFIERS, ServiceWord.REVENUE_CODE, ServiceWord.OTHER);

  private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");
  private static final Pattern LEADING_REVENUE_CODE = Pattern.compile("(\\d{3,4}) +(?=\\S*\\p{L})");
  private static final Pattern NOTHING = Pattern.compile("-{1,3}|\u2013|\u2014|[Nn]/?[Aa]");
  private static final Pattern ANYTHING = Pattern.compile(".*");
  private static final Pattern UNITS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");
  private static final Pattern REVENUE_CODE = Pattern.compile("0?\\d{3}");
  private static final Pattern MODIFIERS =
      Pattern.compile("[A-Za-z0-9]{2}(?:[ ,/:-]{1,2}[A-Za-z0-9]{2}){0,3}");
  private static final Pattern BETWEEN = Pattern.compile("[ ,/:-]+");

  /// A tooth, its surfaces, a quadrant, a number, a diagnosis.
  private static final Pattern OTHER =
      Pattern.compile(
          "#?\\d{1,3}|[A-T]|[MODBLIFV]{1,5}|[UL][LR]|[A-TV-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?");

  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
  private static final Pattern CODE =
      Pattern.compile("(?:(?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?![A-Za-z0-9])).*");

  /// Takes them out of the words of a row.
  static SideCells of(List<ServiceWord> columns, String words) {
    boolean any = isFor(columns);
    return any
        ? new Walk(columns, cells(columns, words)).result()
        : new SideCells(words, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Whether a table with these columns has such cells; units alone, behind all other
  /// words, need no gap before them and are none.
  static boolean isFor(List<ServiceWord> columns) {
    return columns.stream().limit(columns.size() - 1L).anyMatch(SIDE::contains)
        || (SIDE.contains(columns.getLast()) && columns.getLast() != ServiceWord.UNITS);
  }

  private static List<String> cells(List<ServiceWord> columns, String words) {
    boolean first = columns.getFirst() == ServiceWord.REVENUE_CODE;
    String text = first ? LEADING_REVENUE_CODE.matcher(words).replaceFirst("$1   ") : words;
    return GAP.splitAsStream(text.strip()).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private static boolean fits(ServiceWord column, String cell) {
    Pattern shape =
        switch (column) {
          case UNITS -> UNITS;
          case MODIFIERS -> MODIFIERS;
          case REVENUE_CODE -> REVENUE_CODE;
          case DATE -> DATE;
          case CODE -> CODE;
          case OTHER -> OTHER;
          case DESCRIPTION, PROVIDER, NPI, CLAIM_NUMBER, STATUS -> ANYTHING;
        };
    return shape.matcher(cell).matches() || NOTHING.matcher(cell).matches();
  }

  /// Goes through the columns before the description from the left, through those behind
  /// it from the right. A cell that does not look like its column's belongs to another.
  private static final class Walk {

    private final List<ServiceWord> columns;
    private final List<String> cells;
    private final List<String> front = new ArrayList<>();
    private final List<String> back = new ArrayList<>();
    private final boolean complete;
    private Optional<BigDecimal> units = Optional.empty();
    private Optional<String> revenueCode = Optional.empty();
    private Optional<List<String>> modifiers = Optional.empty();
    private int from;
    private int to;

    Walk(List<ServiceWord> columns, List<String> cells) {
      this.columns = columns;
      this.cells = cells;
      this.to = cells.size();
      this.complete = cells.size() == columns.size() && allFit();
    }

    private boolean allFit() {
      for (int i = 0; i < cells.size(); i++) {
        if (columns.get(i) != ServiceWord.OTHER && !fits(columns.get(i), cells.get(i))) {
          return false;
        }
      }
      return true;
    }

    SideCells result() {
      int description = columns.indexOf(ServiceWord.DESCRIPTION);
      int middle = description < 0 ? columns.size() : description;
      for (int i = 0; i < middle && to - from > (description < 0 ? 0 : 1); i++) {
        if (complete || fits(columns.get(i), cells.get(from))) {
          take(columns.subList(0, middle), columns.get(i), cells.get(from), front);
          from++;
        }
      }
      for (int i = columns.size() - 1; i > middle && to - from > 1; i--) {
        if (complete || fits(columns.get(i), cells.get(to - 1))) {
          take(columns.subList(middle, columns.size()), columns.get(i), cells.get(to - 1), back);
          to--;
        }
      }
      List<String> rest = new ArrayList<>(front);
      rest.addAll(cells.subList(from, to));
      rest.addAll(back.reversed());
      return new SideCells(String.join("  ", rest), units, revenueCode, modifiers);
    }

    private void take(List<ServiceWord> near, ServiceWord column, String cell, List<String> kept) {
      boolean nothing = NOTHING.matcher(cell).matches();
      if (nothing || column == ServiceWord.OTHER) {
        return;
      }
      if (!SIDE.contains(column)) {
        kept.add(cell);
      } else if (complete || isCertain(near, cell)) {
        state(column, cell);
      }
    }

    /// Where cells are missing, `25` may be a modifier or a number of units.
    private static boolean isCertain(List<ServiceWord> near, String cell) {
      return near.stream().filter(SIDE::contains).filter(c -> fits(c, cell)).count() == 1;
    }

    private void state(ServiceWord column, String cell) {
      switch (column) {
        case UNITS -> units = Optional.of(new BigDecimal(cell));
        case REVENUE_CODE -> revenueCode = Optional.of(cell);
        case MODIFIERS ->
            modifiers = Optional.of(List.of(BETWEEN.split(cell.toUpperCase(Locale.ROOT))));
        case DATE, CODE, DESCRIPTION, PROVIDER, NPI, CLAIM_NUMBER, STATUS, OTHER -> {
          // stated elsewhere, or not at all
        }
      }
    }
  }
}
