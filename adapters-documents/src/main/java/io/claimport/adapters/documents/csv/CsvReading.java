package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.ledger.TransactionLedger;
import io.claimport.adapters.documents.csv.row.Records;
import io.claimport.adapters.documents.csv.row.Row;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceLine;
import java.util.Optional;
import java.util.function.Consumer;

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
        eachRow(row -> {
          if (isRagged(row)) {
            findRagged(row);
          } else {
            ledger.add(row.number(), row.cells());
          }
        });
    return refusal.orElseGet(() -> {
      ledger.finish();
      return finish(claims);
    });
  }

  private Reading lines() {
    findAboutColumns();
    Notation notation = new Notation(shape.delimiter() == ';', this::survey);
    CsvLines lines = new CsvLines(header, notation, receiver);
    TotalsRows totals = new TotalsRows(header, notation, receiver);
    ClaimGroups claims = new ClaimGroups(receiver);
    Optional<Reading> refusal = eachRow(row -> read(row, lines, totals, claims));
    return refusal.orElseGet(() -> finish(claims));
  }

  /// Looks at all rows, as far as they can be told apart.
  private CsvSurvey survey() {
    CsvSurvey survey = new CsvSurvey(header);
    Optional<Reading> _ = eachRow(row -> survey.look(row.cells()));
    survey.assumedOrders().forEach(this::findAssumedOrder);
    return survey;
  }

  private Reading finish(ClaimGroups claims) {
    claims.handOut();
    return foundLines
        ? new Reading.Read()
        : new Reading.Refused(
            Finding.of(
                ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service"));
  }

  private Optional<Reading> eachRow(Consumer<Row> step) {
    try (Records records = Records.ofWhole(() -> Decoding.open(document), shape.delimiter())) {
      try {
        for (Optional<Row> next = records.next(); next.isPresent(); next = records.next()) {
          Row row = next.get();
          if (row.number() > header.row() && !row.isBlank()) {
            step.accept(row);
          }
        }
        return Optional.empty();
      } catch (CsvParseException _) {
        return Optional.of(
            CsvDocumentReader.unreadable(
                new Place.Row(records.last() + 1),
                "a quotation mark is missing or stands in the wrong place, or the row has more than"
                    + " "
                    + Records.LIMITS));
      }
    }
  }

  private void read(Row row, CsvLines lines, TotalsRows totals, ClaimGroups claims) {
    if (totals.isTotals(row)) {
      totals.check(row);
    } else if (isRagged(row)) {
      findRagged(row);
    } else {
      Optional<SourceLine> line = lines.line(row);
      line.ifPresent(claims::add);
      line.ifPresent(totals::add);
      foundLines |= line.isPresent();
    }
  }

  private void findRagged(Row row) {
    find(
        ReadingRules.ROW_UNREADABLE,
        new Place.Row(row.number()),
        "the row has not as many cells as the header");
  }

  /// Empty cells beyond the last heading do no harm. Missing ones do: who knows which are
  /// missing.
  private boolean isRagged(Row row) {
    return row.size() < header.size() || !row.isBlankFrom(header.size());
  }

  private void findAboutColumns() {
    header
        .columnsNotRead()
        .forEach(column ->
            find(
                ReadingRules.TEXT_UNEXPLAINED,
                new Place.Cell(header.row(), column + 1),
                "another column for the same field is read before this one"));
    header
        .unknownMoneyColumns()
        .forEach(column ->
            find(
                ReadingRules.TEXT_UNEXPLAINED,
                new Place.Cell(header.row(), column + 1),
                "the heading speaks of money but is not known"));
  }

  private void findAssumedOrder(CsvField field) {
    header
        .column(field)
        .ifPresent(column ->
            find(
                ReadingRules.DATE_ORDER_ASSUMED,
                new Place.Cell(header.row(), column + 1),
                "no date of the column proves whether day or month come first"));
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
