package io.claimport.adapters.documents.passage;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.PassageFinder;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/// Finds passages in documents of every format that is read here.
public final class DocumentPassages implements PassageFinder {

  @Override
  public Excerpt find(SpooledDocument document, DocumentFormat format, Set<Place> places) {
    Walk walk = walk(format);
    try {
      Passages passages = new Passages(places);
      walk.through(document, format, passages);
      return passages.areEmpty() ? asText(document, format, places) : passages.excerpt(walk.unit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What cannot be walked through is at least a text, if it is.
  private static Excerpt asText(SpooledDocument document, DocumentFormat format, Set<Place> places)
      throws IOException {
    if (!isText(document)) {
      return Excerpt.NOTHING;
    }
    Walk walk = new TextWalk();
    Passages passages = new Passages(places);
    walk.through(document, format, passages);
    return passages.excerpt(walk.unit());
  }

  private static boolean isText(SpooledDocument document) throws IOException {
    try (InputStream in = document.open()) {
      return Decoding.head(in.readNBytes(DocumentReader.HEAD_BYTES)).isPresent();
    }
  }

  /// A format is known by what it calls itself on the wire, which all of its dialects share.
  private static Walk walk(DocumentFormat format) {
    return switch (format.mediaType()) {
      case "application/pdf" -> new PageWalk();
      case "application/edi-x12" -> new SegmentWalk();
      case "application/fhir+json" -> new MemberWalk();
      case "text/csv" -> new TableWalk();
      default -> new TextWalk();
    };
  }
}
