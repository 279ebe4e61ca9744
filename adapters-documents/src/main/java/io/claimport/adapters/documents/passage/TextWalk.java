package io.claimport.adapters.documents.passage;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/// Walks through texts for people and through the sources of pages.
final class TextWalk implements Walk {

  @Override
  public Unit unit() {
    return Unit.LINE;
  }

  @Override
  public void through(SpooledDocument document, DocumentFormat format, Passages passages)
      throws IOException {
    try (BufferedReader lines = Decoding.open(document)) {
      int number = 0;
      String line = lines.readLine();
      while (line != null && !passages.haveEnough()) {
        number++;
        passages.add(number, line, mark(new Place.TextLine(number), line, passages));
        line = lines.readLine();
      }
    }
  }

  /// A mark on the whole line, without the blanks around it.
  static List<Mark> mark(Place place, String line, Passages passages) {
    return passages.wants(place)
        ? List.of(
            new Mark(
                place, line.length() - line.stripLeading().length(), line.stripTrailing().length()))
        : List.of();
  }
}
