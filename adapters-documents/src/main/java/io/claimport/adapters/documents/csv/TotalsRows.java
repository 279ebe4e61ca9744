package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.row.Row;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizationRule;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the rows that add up others. Such a row is a check, never a line: its amounts
/// must be the sum of all lines above, or of those since the last such row.
final class TotalsRows {

  /// `Total`, also with a word or two around it, such as `Total for 12 claims`; nothing that a
  /// service may be called.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:grand|sub|claims?|report|page|overall)? ?totals?(?: (?:for|of))?(?: all)?"
              + "(?: \\d{1,9})?(?: (?:claims?|lines?|rows?|records?|services?|items?|amounts?"
              + "|billed|charges))?");

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private static final int LONGEST_WORDS = 40;

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
  private final Notation notation;
  private final Receiver receiver;
  private final List<Sums> columns = new ArrayList<>();

  TotalsRows(CsvHeader header, Notation notation, Receiver receiver) {
    this.header = header;
    this.notation = notation;
    this.receiver = receiver;
    AMOUNTS.forEach((field, source) ->
        header.column(field).ifPresent(column -> columns.add(new Sums(source, column))));
  }

  /// What the lines of a column add up to: those above the last total, and those since.
  private static final class Sums {

    private final SourceField<BigDecimal> source;
    private final int column;
    private final Sum above = new Sum();
    private final Sum section = new Sum();

    Sums(SourceField<BigDecimal> source, int column) {
      this.source = source;
      this.column = column;
    }

    void add(SourceLine line) {
      section.add(line.fields().value(source));
    }

    void endSection() {
      above.add(section);
      section.clear();
    }
  }

  /// A sum over lines; it proves nothing once a line lacks the amount. Whole cents are added up by
  /// themselves, as far as a long is sure to hold them.
  private static final class Sum {

    private static final long MOST_CENTS = 100_000_000_000_000_000L;

    private long cents;
    private BigDecimal rest = BigDecimal.ZERO;
    private boolean itemised = true;

    void add(Optional<BigDecimal> stated) {
      itemised &= stated.isPresent();
      stated.ifPresent(this::add);
    }

    private void add(BigDecimal amount) {
      if (Amount.isMoney(amount) && Math.abs(cents) < MOST_CENTS) {
        cents += Money.exactly(amount).cents();
      } else {
        rest = rest.add(amount);
      }
    }

    void add(Sum other) {
      itemised &= other.itemised;
      rest = rest.add(other.total());
    }

    void clear() {
      itemised = true;
      cents = 0;
      rest = BigDecimal.ZERO;
    }

    boolean isOther(BigDecimal total) {
      return itemised && total().compareTo(total) != 0;
    }

    private BigDecimal total() {
      return rest.add(Money.ofCents(cents).toDecimal());
    }
  }

  /// Whether a row begins with a word for a total and is no service.
  boolean isTotals(Row row) {
    int first = 0;
    while (first < row.size() && row.cell(first).isBlank()) {
      first++;
    }
    return first < row.size()
        && !beginsWithDigit(row.cell(first))
        && saysNothingBut(first, CsvField.SERVICE_DATE, row)
        && saysNothingBut(first, CsvField.PROCEDURE_CODE, row)
        && isTotal(row.cell(first));
  }

  private static boolean isTotal(String cell) {
    return cell.length() <= LONGEST_WORDS
        && WORDS
            .matcher(NO_WORD.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll(" ").strip())
            .matches();
  }

  /// Most rows begin with a date or a number, and no word for a total does.
  private static boolean beginsWithDigit(String cell) {
    return cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
  }

  private boolean saysNothingBut(int word, CsvField field, Row row) {
    return header
        .column(field)
        .filter(column -> column != word && column < row.size())
        .map(column -> row.cell(column).isBlank())
        .orElse(true);
  }

  /// Counts a line in.
  void add(SourceLine line) {
    for (Sums column : columns) {
      column.add(line);
    }
  }

  /// Compares a totals row with the lines above it.
  void check(Row row) {
    if (row.size() < header.size()) {
      receiver.finding(
          Finding.of(
              ReadingRules.TEXT_UNEXPLAINED,
              new Place.Row(row.number()),
              "a row of totals has fewer cells than the header"));
      columns.forEach(Sums::endSection);
    } else {
      columns.forEach(column -> check(column, row));
    }
  }

  private void check(Sums sums, Row row) {
    Optional<BigDecimal> total =
        Amount.parse(row.cell(sums.column), notation.decimalMark()).stated();
    boolean notOfSection = total.filter(sums.section::isOther).isPresent();
    sums.endSection();
    if (notOfSection && total.filter(sums.above::isOther).isPresent()) {
      receiver.finding(
          Finding.of(
              TOTALS,
              new Place.Cell(row.number(), sums.column + 1),
              "the stated total of " + sums.source + " is not the lines' sum"));
    }
  }
}
