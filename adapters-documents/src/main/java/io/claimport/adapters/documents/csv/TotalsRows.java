package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizationRule;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Knows the rows that add up others. Such a row is a check, never a line: its amounts
/// must be the sum of all lines above, or of those since the last such row.
final class TotalsRows {

  private static final Set<String> WORDS =
      Set.of("total", "totals", "subtotal", "subtotals", "grandtotal", "grandtotals", "claimtotal");

  private static final Rule TOTALS =
      NormalizationRules.all().stream()
          .map(NormalizationRule::rule)
          .filter(rule -> rule.id().equals("P-TOTALS"))
          .findFirst()
          .orElseThrow();

  private static final Map<CsvField, SourceField<BigDecimal>> AMOUNTS =
      new EnumMap<>(
          Map.of(
              CsvField.BILLED, SourceField.BILLED,
              CsvField.ALLOWED, SourceField.ALLOWED,
              CsvField.PAID, SourceField.PAID,
              CsvField.PATIENT_RESPONSIBILITY, SourceField.PATIENT_RESPONSIBILITY));

  private final CsvHeader header;
  private final DecimalMark mark;
  private final Receiver receiver;
  private final Map<CsvField, Sum> all = new EnumMap<>(CsvField.class);
  private final Map<CsvField, Sum> section = new EnumMap<>(CsvField.class);

  TotalsRows(CsvHeader header, DecimalMark mark, Receiver receiver) {
    this.header = header;
    this.mark = mark;
    this.receiver = receiver;
  }

  /// A sum over lines; it proves nothing once a line lacks the amount.
  private static final class Sum {

    private BigDecimal amount = BigDecimal.ZERO;
    private boolean itemised = true;

    void add(Optional<BigDecimal> stated) {
      if (stated.isPresent()) {
        amount = amount.add(stated.get());
      } else {
        itemised = false;
      }
    }

    boolean isOther(BigDecimal total) {
      return itemised && amount.compareTo(total) != 0;
    }
  }

  /// Whether a row begins with a word for a total and is no service.
  boolean isTotals(List<String> cells) {
    int first = 0;
    while (first < cells.size() && cells.get(first).isBlank()) {
      first++;
    }
    return first < cells.size()
        && !beginsWithDigit(cells.get(first))
        && WORDS.contains(CsvField.bare(cells.get(first)))
        && saysNothingBut(first, CsvField.SERVICE_DATE, cells)
        && saysNothingBut(first, CsvField.PROCEDURE_CODE, cells);
  }

  /// Most rows begin with a date or a number, and no word for a total does.
  private static boolean beginsWithDigit(String cell) {
    return cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
  }

  private boolean saysNothingBut(int word, CsvField field, List<String> cells) {
    return header
        .column(field)
        .filter(column -> column != word && column < cells.size())
        .map(column -> cells.get(column).isBlank())
        .orElse(true);
  }

  /// Counts a line in.
  void add(SourceLine line) {
    AMOUNTS.forEach((field, source) -> {
      Optional<BigDecimal> stated = line.fields().value(source);
      sum(all, field).add(stated);
      sum(section, field).add(stated);
    });
  }

  private static Sum sum(Map<CsvField, Sum> sums, CsvField field) {
    return sums.computeIfAbsent(field, _ -> new Sum());
  }

  /// Compares a totals row with the lines above it.
  void check(int row, List<String> cells) {
    if (cells.size() < header.size()) {
      receiver.finding(
          Finding.of(
              ReadingRules.TEXT_UNEXPLAINED,
              new Place.Row(row),
              "a row of totals has fewer cells than the header"));
    } else {
      AMOUNTS.forEach((field, source) ->
          header.column(field).ifPresent(column -> check(field, source, row, column, cells)));
    }
    section.clear();
  }

  private void check(
      CsvField field, SourceField<BigDecimal> source, int row, int column, List<String> cells) {
    Optional<BigDecimal> total = Amount.parse(cells.get(column), mark).stated();
    boolean wrong =
        total.isPresent()
            && sum(all, field).isOther(total.get())
            && sum(section, field).isOther(total.get());
    if (wrong) {
      receiver.finding(
          Finding.of(
              TOTALS,
              new Place.Cell(row, column + 1),
              "the stated total of " + source + " is not the lines' sum"));
    }
  }
}
