package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.decoding.ForeignContent;
import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.text.page.Page;
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

/// Reads text statements in the layouts that its grammars know. It would try any text, so
/// it is to be asked last.
public final class TextDocumentReader implements DocumentReader {

  public static final DocumentFormat FORMAT = new DocumentFormat("text", "txt", "text/plain");

  /// The largest document that is read. A statement for people has a few kilobytes.
  private static final long LARGEST_BYTES = 2L * 1024 * 1024;

  private static final int MOST_LINES = 20_000;

  @Override
  public DocumentFormat format() {
    return FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    boolean text = Decoding.head(head).filter(t -> !ForeignContent.begins(t)).isPresent();
    return text ? Recognition.POSSIBLE : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    if (document.size() > LARGEST_BYTES) {
      return unreadable("the document is larger than a text may be");
    }
    Optional<String> head = Decoding.head(head(document));
    if (head.isEmpty() || ForeignContent.begins(head.get())) {
      return unreadable("the document is not a text for people");
    }
    List<NumberedLine> lines = Decoding.lines(document);
    if (lines.stream().allMatch(NumberedLine::isBlank)) {
      return unreadable("the document is empty");
    }
    if (lines.size() > MOST_LINES) {
      return unreadable("the document has more lines than a text may have");
    }
    return new PageReading(Page.of(lines), receiver).read();
  }

  private static Reading unreadable(String message) {
    return new Reading.Refused(
        Finding.of(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, message));
  }

  private static byte[] head(SpooledDocument document) {
    try (InputStream in = document.open()) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
