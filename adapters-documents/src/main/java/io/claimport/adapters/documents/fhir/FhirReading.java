package io.claimport.adapters.documents.fhir;

import com.fasterxml.jackson.core.JacksonException;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.fhir.claim.EobClaims;
import io.claimport.adapters.documents.fhir.json.ByteLines;
import io.claimport.adapters.documents.fhir.json.JsonTexts;
import io.claimport.adapters.documents.fhir.json.Resources;
import io.claimport.adapters.documents.fhir.json.Words;
import io.claimport.adapters.documents.fhir.party.Parties;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The reading of one document.
final class FhirReading {

  /// The largest document that is one JSON text: what we write of ten thousand lines is little
  /// more than half of it.
  static final long LARGEST_TEXT = 128L * 1024 * 1024;

  private final SpooledDocument document;
  private final Receiver receiver;

  FhirReading(SpooledDocument document, Receiver receiver) {
    this.document = document;
    this.receiver = receiver;
  }

  Reading read() {
    try {
      if (Decoding.head(head()).filter(FhirDocumentReader::isXml).isPresent()) {
        return unreadable(Place.DOCUMENT, "FHIR as XML is not read; the same claims as JSON are");
      }
      return JsonTexts.isOneEachLine(document) ? readLines() : readText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] head() throws IOException {
    try (InputStream in = document.open()) {
      return in.readNBytes(DocumentReader.HEAD_BYTES);
    }
  }

  private Reading readText() throws IOException {
    if (document.size() > LARGEST_TEXT) {
      return unreadable(
          Place.DOCUMENT, "a document may have 128 MB, unless each of its lines is a claim");
    }
    Parties parties = new Parties();
    EobClaims claims = new EobClaims(parties, receiver);
    try {
      visit(parties);
      visit(claims);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return unreadable(
          new Place.TextLine(line), "the document is no JSON, or JSON beyond what is read");
    }
    return outcome(claims);
  }

  private void visit(Resources.Visitor visitor) throws IOException {
    try (BufferedReader text = Decoding.open(document)) {
      Resources.ofText(text, visitor);
    }
  }

  private Reading readLines() throws IOException {
    EobClaims claims = new EobClaims(new Parties(), receiver);
    Words words = new Words();
    try (ByteLines lines = new ByteLines(Decoding.utf8(document), JsonTexts.LONGEST_LINE)) {
      while (lines.nextText()) {
        readLine(lines, words, claims);
      }
    }
    return outcome(claims);
  }

  private void readLine(ByteLines line, Words words, EobClaims claims) {
    if (line.isTooLong()) {
      lineUnreadable(line, "the line is longer than the 16 MB that are read");
      return;
    }
    try {
      Resources.ofLine(line, words, claims);
    } catch (IOException _) {
      lineUnreadable(line, "the line is no JSON, or JSON beyond what is read");
    }
  }

  private void lineUnreadable(ByteLines line, String message) {
    receiver.finding(
        Finding.of(ReadingRules.ROW_UNREADABLE, new Place.Pointer(line.number(), ""), message));
  }

  private static Reading outcome(EobClaims claims) {
    if (claims.foundLines()) {
      return new Reading.Read();
    }
    Optional<Finding> refused = claims.refused();
    return new Reading.Refused(
        refused.orElseGet(() ->
            Finding.of(
                ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service")));
  }

  private static Reading unreadable(Place place, String message) {
    return new Reading.Refused(Finding.of(ReadingRules.DOCUMENT_UNREADABLE, place, message));
  }
}
