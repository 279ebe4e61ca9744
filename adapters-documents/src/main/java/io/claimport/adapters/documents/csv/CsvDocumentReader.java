package io.claimport.adapters.documents.csv;

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
import java.util.Optional;
import java.util.Set;

/// Reads tables whose header names what they hold, ours and those of portal exports.
///
/// It goes through the document twice: first to learn how its dates and amounts are
/// written, then to read it. Nothing is handed out before the first pass has reached the
/// end.
public final class CsvDocumentReader implements DocumentReader {

  static final DocumentFormat FORMAT = new DocumentFormat("csv", "csv", "text/csv");

  /// Headings of layouts in which one row is not one service line, or amounts stand for
  /// something else than their heading says: a ledger of transactions, the research files
  /// of CMS.
  private static final Set<String> NOT_LINE_BY_LINE =
      Set.of("transferoutid", "nchnearlinerecidentcd");

  @Override
  public DocumentFormat format() {
    return FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    boolean table =
        Decoding.head(head)
            .filter(text -> !ForeignContent.begins(text))
            .flatMap(CsvShape::discover)
            .filter(CsvShape::isConsistent)
            .isPresent();
    return table ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    Optional<CsvShape> shape = Decoding.head(head(document)).flatMap(CsvShape::discover);
    if (shape.isEmpty()) {
      return unreadable(Place.DOCUMENT, "no row has the headings of a table of services");
    }
    CsvHeader header = shape.get().header();
    Place headerPlace = new Place.Row(header.row());
    if (NOT_LINE_BY_LINE.stream().anyMatch(header::mentions)) {
      return unreadable(headerPlace, "tables with these headings cannot be read yet");
    }
    if (!header.hasAmounts()) {
      return unreadable(headerPlace, "no known heading of the table speaks of an amount");
    }
    return new CsvReading(document, shape.get(), receiver).read();
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
