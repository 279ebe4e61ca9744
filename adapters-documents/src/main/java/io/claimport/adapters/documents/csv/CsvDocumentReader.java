package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.heading.CsvMapping;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.decoding.ForeignContent;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Reads tables whose header names what they hold, ours and those of portal exports.
///
/// It goes through the document once, and once more where a date or an amount can be
/// understood in two ways and only the others tell which is meant.
public final class CsvDocumentReader implements DocumentReader {

  static final DocumentFormat FORMAT = new DocumentFormat("csv", "csv", "text/csv");

  static final String DETAIL = ";";

  private final DocumentFormat format;
  private final CsvMapping mapping;

  /// Reads what the dictionary of headings knows.
  public CsvDocumentReader() {
    this(FORMAT, CsvMapping.none());
  }

  private CsvDocumentReader(DocumentFormat format, CsvMapping mapping) {
    this.format = format;
    this.mapping = mapping;
  }

  @Override
  public DocumentFormat format() {
    return format;
  }

  /// A caller may say what columns hold: `csv;billed_amount=Total Cost;units=Qty`.
  @Override
  public Naming named(String name) {
    List<String> parts = List.of(name.split(DETAIL, -1));
    if (!parts.getFirst().equals(FORMAT.id())) {
      return new Naming.Other();
    }
    return switch (CsvMapping.parse(parts.subList(1, parts.size()))) {
      case CsvMapping.Parsed.Valid(var named) ->
          new Naming.Meant(
              new CsvDocumentReader(
                  new DocumentFormat(name, FORMAT.extension(), FORMAT.mediaType()), named));
      case CsvMapping.Parsed.Invalid(var problems) -> new Naming.Wrong(problems);
    };
  }

  @Override
  public Recognition recognize(byte[] head) {
    boolean table =
        Decoding.head(head)
            .filter(text -> !ForeignContent.begins(text))
            .flatMap(text -> CsvShape.discover(text, mapping))
            .filter(CsvShape::isConsistent)
            .isPresent();
    return table ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    Optional<CsvShape> shape =
        Decoding.head(head(document)).flatMap(text -> CsvShape.discover(text, mapping));
    return shape
        .map(found ->
            refusal(found.header())
                .orElseGet(() -> new CsvReading(document, found, receiver).read()))
        .orElseGet(
            () -> unreadable(Place.DOCUMENT, "no row has the headings of a table of services"));
  }

  private static Optional<Reading> refusal(CsvHeader header) {
    Place place = new Place.Row(header.row());
    List<CsvField> unmapped = header.unmapped();
    if (!unmapped.isEmpty()) {
      String field = unmapped.getFirst().schemaName();
      return Optional.of(
          unreadable(place, "the column that was given for " + field + " is missing"));
    }
    return switch (header.layout()) {
      case LEDGER -> Optional.empty();
      case CLAIMS_WITHOUT_MONEY ->
          Optional.of(
              unreadable(
                  place,
                  "the table has neither services nor prices; give claims_transactions.csv, which"
                      + " is exported beside it"));
      case LINES ->
          header.hasAmounts()
              ? Optional.empty()
              : Optional.of(unreadable(place, "no known heading of the table speaks of an amount"));
    };
  }

  static Reading unreadable(Place place, String message) {
    return new Reading.Refused(Finding.of(ReadingRules.DOCUMENT_UNREADABLE, place, message));
  }

  private static byte[] head(SpooledDocument document) {
    try (InputStream in = document.open()) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
