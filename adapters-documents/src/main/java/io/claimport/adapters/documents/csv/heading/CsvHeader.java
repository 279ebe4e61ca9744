package io.claimport.adapters.documents.csv.heading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The row of headings, and which column each field is read from.
public final class CsvHeader {

  /// Fewer known headings do not make a row the header.
  private static final int FEWEST_KNOWN = 3;

  private static final Set<String> MONEY_WORDS =
      Set.of("amount", "amt", "charge", "cost", "paid", "payment", "allowed", "billed", "price");

  /// Amounts that research files repeat on each line of a claim, or that are neither what
  /// was charged nor what was paid nor a patient's share.
  private static final Set<String> OTHER_MONEY =
      Set.of(
          "clmpmtamt",
          "clmtotchrgamt",
          "carrclmpmtdnlcd",
          "carrclmprmrypyrpdamt",
          "nchclmprvdrpmtamt",
          "nchclmbenepmtamt",
          "nchcarrclmsbmtdchrgamt",
          "nchcarrclmalowdamt",
          "nchprmrypyrclmpdamt",
          "carrclmcashddctblapldamt",
          "linebeneprmrypyrpdamt",
          "linepmt80100cd",
          "revcntrrateamt",
          "revcntrpmtamtamt",
          "revcntrncvrdchrgamt",
          "revcntrrdcdcoinsrncamt",
          "revcntr1stmsppdamt",
          "revcntr2ndmsppdamt",
          "ncvrdplanpdamt",
          "othrtroopamt",
          "licsamt",
          "ploamt",
          "plroamt",
          "gdcblwooptamt",
          "gdcabvooptamt");

  /// What a research file states for the claim beside what it states for the line.
  private static final Set<String> OF_THE_CLAIM = Set.of("clmfromdt", "clmthrudt", "orgnpinum");

  private final int row;
  private final List<String> headings;
  private final List<String> bareHeadings;
  private final CsvMapping mapping;
  private final Map<String, Integer> byBareHeading = new HashMap<>();
  private final Map<CsvField, Column> byField = new EnumMap<>(CsvField.class);
  private final List<Column> columns;

  /// A column that is read.
  ///
  /// @param index counted from 0
  /// @param bareHeading its heading with nothing but letters and digits left
  public record Column(CsvField field, int index, String bareHeading) {}

  private CsvHeader(int row, List<String> headings, CsvMapping mapping) {
    this.row = row;
    this.headings = List.copyOf(headings);
    this.bareHeadings = headings.stream().map(CsvField::bare).toList();
    this.mapping = mapping;
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      byBareHeading.putIfAbsent(bareHeadings.get(i), column);
      field(headings.get(i)).ifPresent(field -> offer(field, column));
    }
    this.columns = List.copyOf(byField.values());
  }

  /// The header, if this row has enough known headings, or those of a layout of its own.
  public static Optional<CsvHeader> of(int row, List<String> cells, CsvMapping mapping) {
    CsvHeader header = new CsvHeader(row, cells, mapping);
    boolean enough = header.knownFields() >= FEWEST_KNOWN;
    boolean mapped = !mapping.columns().isEmpty() && header.unmapped().isEmpty();
    return enough || mapped || header.layout() != CsvLayout.LINES
        ? Optional.of(header)
        : Optional.empty();
  }

  /// What a row below this one is.
  public CsvLayout layout() {
    return CsvLayout.of(byBareHeading.keySet());
  }

  /// The fields that the caller's mapping gives a column that is not there.
  public List<CsvField> unmapped() {
    return mapping.columns().entrySet().stream()
        .filter(entry -> !mentions(CsvField.bare(entry.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// A column that the caller has given to a field is read for no other one, and no other
  /// one is read for that field.
  private Optional<CsvField> field(String heading) {
    Optional<CsvField> mapped = mapping.fieldOf(heading);
    return mapped.isPresent()
        ? mapped
        : CsvField.ofHeading(heading).filter(field -> !mapping.columns().containsKey(field));
  }

  private void offer(CsvField field, int column) {
    Optional<Integer> taken = column(field);
    boolean better =
        taken.isEmpty() || field.rank(headings.get(column)) < field.rank(headings.get(taken.get()));
    if (better) {
      byField.put(field, new Column(field, column, bareHeadings.get(column)));
    }
  }

  /// Counted from 1.
  public int row() {
    return row;
  }

  public int size() {
    return headings.size();
  }

  public int knownFields() {
    return columns.size();
  }

  public boolean has(CsvField field) {
    return byField.containsKey(field);
  }

  public boolean hasAmounts() {
    return CsvField.AMOUNTS.stream().anyMatch(this::has);
  }

  /// The columns that are read, in the order of [CsvField].
  public List<Column> columns() {
    return columns;
  }

  /// The column of a field, counted from 0.
  public Optional<Integer> column(CsvField field) {
    return Optional.ofNullable(byField.get(field)).map(Column::index);
  }

  private boolean mentions(String bareHeading) {
    return columnOf(bareHeading).isPresent();
  }

  /// The first column, counted from 0, with that heading, of which nothing but letters and
  /// digits is left.
  public Optional<Integer> columnOf(String bareHeading) {
    return Optional.ofNullable(byBareHeading.get(bareHeading));
  }

  /// Columns, counted from 0, of a field that another column is read for.
  public List<Integer> columnsNotRead() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      field(headings.get(i))
          .filter(field -> column(field).orElseThrow() != column)
          .filter(_ -> !OF_THE_CLAIM.contains(CsvField.bare(headings.get(column))))
          .ifPresent(_ -> left.add(column));
    }
    return left;
  }

  /// Columns, counted from 0, whose unknown heading speaks of money.
  public List<Integer> unknownMoneyColumns() {
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String bare = CsvField.bare(headings.get(i));
      boolean money = MONEY_WORDS.stream().anyMatch(bare::contains);
      if (money && field(bare).isEmpty() && !OTHER_MONEY.contains(bare)) {
        unknown.add(i);
      }
    }
    return unknown;
  }
}
