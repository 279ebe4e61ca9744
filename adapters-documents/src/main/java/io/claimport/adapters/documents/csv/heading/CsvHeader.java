package io.claimport.adapters.documents.csv.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The row of headings, and which column each field is read from.
public final class CsvHeader {

  /// Fewer known headings do not make a row the header.
  private static final int FEWEST_KNOWN = 3;

  /// What a heading ends with that speaks of money without being any.
  private static final Pattern NO_MONEY =
      Pattern.compile(".*(?:date|dt|code|cd|(?<!pa)id|number|num|status|type|method|name|by|to)");

  /// What only research files have, all of whose columns are known.
  private static final String OF_RESEARCH_FILES = "beneid";

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
  private static final Set<String> OF_THE_CLAIM =
      Set.of(
          "clmfromdt",
          "clmthrudt",
          "claimstartdate",
          "claimenddate",
          "orgnpinum",
          "billingnpi",
          "billingprovidernpi",
          "facilitynpi");

  private static final Set<String> BEGIN_OF_CLAIM = Set.of("clmfromdt", "claimstartdate");
  private static final Set<String> END_OF_CLAIM = Set.of("clmthrudt", "claimenddate");

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
  /// @param substitute the column to be read where this one has an empty cell
  public record Column(
      CsvField field, int index, String bareHeading, @Nullable Column substitute) {}

  private CsvHeader(int row, List<String> headings, CsvMapping mapping) {
    this.row = row;
    this.headings = List.copyOf(headings);
    this.bareHeadings = headings.stream().map(CsvField::bare).toList();
    this.mapping = mapping;
    Map<CsvField, List<Integer>> places = new EnumMap<>(CsvField.class);
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      byBareHeading.putIfAbsent(bareHeadings.get(i), column);
      field(headings.get(i))
          .ifPresent(field -> places.computeIfAbsent(field, _ -> new ArrayList<>()).add(column));
    }
    leaveOutEndOfClaim(places);
    places.forEach((field, its) -> chain(field, its).ifPresent(first -> byField.put(field, first)));
    this.columns = List.copyOf(byField.values());
  }

  /// The first column of a field, with those that stand in for it behind it.
  private Optional<Column> chain(CsvField field, List<Integer> places) {
    places.sort(Comparator.comparingInt(place -> field.rank(headings.get(place))));
    Column next = null;
    for (int place : places.reversed()) {
      Column substitute = field.mayBeReplaced() ? next : null;
      next = new Column(field, place, bareHeadings.get(place), substitute);
    }
    return Optional.ofNullable(next);
  }

  /// The last day of a claim ends no service that has a day of its own, unless the caller says
  /// so.
  private void leaveOutEndOfClaim(Map<CsvField, List<Integer>> places) {
    List<Integer> begins = places.getOrDefault(CsvField.SERVICE_DATE, List.of());
    List<Integer> ends = places.getOrDefault(CsvField.SERVICE_DATE_END, new ArrayList<>());
    boolean linesHaveDays =
        begins.stream().anyMatch(place -> !BEGIN_OF_CLAIM.contains(bareHeadings.get(place)));
    if (linesHaveDays && !mapping.columns().containsKey(CsvField.SERVICE_DATE_END)) {
      ends.removeIf(place -> END_OF_CLAIM.contains(bareHeadings.get(place)));
    }
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

  /// Columns, counted from 0, of a field that another column is read for first.
  public List<Integer> columnsNotRead() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      field(headings.get(i))
          .filter(field -> column(field).filter(read -> read != column).isPresent())
          .filter(_ -> !OF_THE_CLAIM.contains(CsvField.bare(headings.get(column))))
          .ifPresent(_ -> left.add(column));
    }
    return left;
  }

  /// Columns, counted from 0, whose unknown heading speaks of money.
  public List<Integer> unknownMoneyColumns() {
    List<Integer> unknown = new ArrayList<>();
    if (byBareHeading.containsKey(OF_RESEARCH_FILES)) {
      return unknown;
    }
    for (int i = 0; i < headings.size(); i++) {
      String bare = CsvField.bare(headings.get(i));
      boolean money =
          MONEY_WORDS.stream().anyMatch(bare::contains) && !NO_MONEY.matcher(bare).matches();
      if (money && field(bare).isEmpty() && !OTHER_MONEY.contains(bare)) {
        unknown.add(i);
      }
    }
    return unknown;
  }
}
