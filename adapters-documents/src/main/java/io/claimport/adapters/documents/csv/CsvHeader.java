package io.claimport.adapters.documents.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The row of headings, and which column each field is read from.
final class CsvHeader {

  /// Fewer known headings do not make a row the header.
  static final int FEWEST_KNOWN = 3;

  private static final Set<String> MONEY_WORDS =
      Set.of("amount", "amt", "charge", "cost", "paid", "payment", "allowed", "billed", "price");

  private final int row;
  private final List<String> headings;
  private final Map<CsvField, Optional<Integer>> columns = new EnumMap<>(CsvField.class);

  private CsvHeader(int row, List<String> headings) {
    this.row = row;
    this.headings = List.copyOf(headings);
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      CsvField.ofHeading(headings.get(i)).ifPresent(field -> offer(field, column));
    }
  }

  /// The header, if this row has enough known headings.
  static Optional<CsvHeader> of(int row, List<String> cells) {
    Set<CsvField> known = EnumSet.noneOf(CsvField.class);
    cells.forEach(cell -> CsvField.ofHeading(cell).ifPresent(known::add));
    return known.size() < FEWEST_KNOWN ? Optional.empty() : Optional.of(new CsvHeader(row, cells));
  }

  private void offer(CsvField field, int column) {
    Optional<Integer> taken = column(field);
    boolean better =
        taken.isEmpty() || field.rank(headings.get(column)) < field.rank(headings.get(taken.get()));
    if (better) {
      columns.put(field, Optional.of(column));
    }
  }

  /// Counted from 1.
  int row() {
    return row;
  }

  int size() {
    return headings.size();
  }

  int knownFields() {
    return columns.size();
  }

  boolean has(CsvField field) {
    return columns.containsKey(field);
  }

  boolean hasAmounts() {
    return CsvField.AMOUNTS.stream().anyMatch(this::has);
  }

  /// The column of a field, counted from 0.
  Optional<Integer> column(CsvField field) {
    return columns.getOrDefault(field, Optional.empty());
  }

  /// The heading of a field's column with nothing but letters and digits left.
  String bareHeading(CsvField field) {
    return column(field).map(headings::get).map(CsvField::bare).orElse("");
  }

  boolean mentions(String bareHeading) {
    return headings.stream().map(CsvField::bare).anyMatch(bareHeading::equals);
  }

  /// Columns, counted from 0, of a field that another column is read for.
  List<Integer> columnsNotRead() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      CsvField.ofHeading(headings.get(i))
          .filter(field -> column(field).orElseThrow() != column)
          .ifPresent(_ -> left.add(column));
    }
    return left;
  }

  /// Columns, counted from 0, whose unknown heading speaks of money.
  List<Integer> unknownMoneyColumns() {
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String bare = CsvField.bare(headings.get(i));
      boolean money = MONEY_WORDS.stream().anyMatch(bare::contains);
      if (money && CsvField.ofHeading(bare).isEmpty()) {
        unknown.add(i);
      }
    }
    return unknown;
  }
}
