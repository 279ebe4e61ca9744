package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.ledger.TransactionLedger;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceLine;
import java.util.List;
import java.util.Optional;

/// The reading of one document whose shape is known.
final class CsvReading {

  private final SpooledDocument document;
  private final CsvShape shape;
  private final CsvHeader header;
  private final Receiver receiver;
  private boolean foundLines;

  CsvReading(SpooledDocument document, CsvShape shape, Receiver receiver) {
    this.document = document;
    this.shape = shape;
    this.header = shape.header();
    this.receiver = receiver;
  }

  /// Takes the rows below the header.
  @FunctionalInterface
  private interface RowStep {
    void accept(int row, List<String> cells);
  }

  Reading read() {
    return switch (header.layout()) {
      case LEDGER -> ledger();
      case LINES, CLAIMS_WITHOUT_MONEY -> lines();
    };
  }

  private Reading ledger() {
    ClaimGroups claims = new ClaimGroups(receiver);
    TransactionLedger ledger =
        new TransactionLedger(
            header,
            receiver,
            line -> {
              claims.add(line);
              foundLines = true;
            });
    Optional<Reading> refusal =
        eachRow((row, cells) -> {
          if (isRagged(cells)) {
            findRagged(row);
          } else {
            ledger.add(row, cells);
          }
        });
    ledger.finish();
    claims.handOut();
    return outcome(refusal);
  }

  private Reading lines() {
    CsvSurvey survey = new CsvSurvey(header, shape.delimiter() == ';');
    Optional<Reading> refusal = eachRow((_, cells) -> survey.look(cells));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    findAboutColumns(survey);
    CsvLines lines = new CsvLines(header, survey, receiver);
    TotalsRows totals = new TotalsRows(header, survey.decimalMark(), receiver);
    ClaimGroups claims = new ClaimGroups(receiver);
    refusal = eachRow((row, cells) -> read(row, cells, lines, totals, claims));
    claims.handOut();
    return outcome(refusal);
  }

  private Reading outcome(Optional<Reading> refusal) {
    if (refusal.isEmpty() && !foundLines) {
      return new Reading.Refused(
          Finding.of(
              ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service"));
    }
    return refusal.orElseGet(Reading.Read::new);
  }

  private Optional<Reading> eachRow(RowStep step) {
    try (Records records = Records.ofWhole(Decoding.open(document), shape.delimiter())) {
      try {
        Optional<List<String>> cells = records.next();
        while (cells.isPresent()) {
          if (records.row() > header.row() && !Records.isBlank(cells.get())) {
            step.accept(records.row(), cells.get());
          }
          cells = records.next();
        }
        return Optional.empty();
      } catch (CsvParseException _) {
        return Optional.of(
            CsvDocumentReader.unreadable(
                new Place.Row(records.row() + 1),
                "a quotation mark is missing or stands in the wrong place"));
      }
    }
  }

  private void read(
      int row, List<String> cells, CsvLines lines, TotalsRows totals, ClaimGroups claims) {
    if (totals.isTotals(cells)) {
      totals.check(row, cells);
    } else if (isRagged(cells)) {
      findRagged(row);
    } else {
      Optional<SourceLine> line = lines.line(row, cells);
      line.ifPresent(claims::add);
      line.ifPresent(totals::add);
      foundLines |= line.isPresent();
    }
  }

  private void findRagged(int row) {
    find(
        ReadingRules.ROW_UNREADABLE,
        new Place.Row(row),
        "the row has not as many cells as the header");
  }

  /// Empty cells beyond the last heading do no harm. Missing ones do: who knows which are
  /// missing.
  private boolean isRagged(List<String> cells) {
    return cells.size() < header.size()
        || !Records.isBlank(cells.subList(header.size(), cells.size()));
  }

  private void findAboutColumns(CsvSurvey survey) {
    header
        .columnsNotRead()
        .forEach(column ->
            find(
                ReadingRules.TEXT_UNEXPLAINED,
                new Place.Cell(header.row(), column + 1),
                "another column for the same field is read instead of this one"));
    header
        .unknownMoneyColumns()
        .forEach(column ->
            find(
                ReadingRules.TEXT_UNEXPLAINED,
                new Place.Cell(header.row(), column + 1),
                "the heading speaks of money but is not known"));
    survey
        .assumedOrders()
        .forEach(field ->
            header
                .column(field)
                .ifPresent(column ->
                    find(
                        ReadingRules.DATE_ORDER_ASSUMED,
                        new Place.Cell(header.row(), column + 1),
                        "no date of the column proves whether day or month come first")));
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
