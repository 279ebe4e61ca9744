package io.claimport.adapters.documents.passage;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt.Unit;
import java.io.IOException;

/// Walks through documents of one shape, line by line, until nobody wants more.
interface Walk {

  /// What a line of such a document stands for.
  Unit unit();

  /// Hands out the lines. What cannot be walked through any further ends where it is.
  void through(SpooledDocument document, DocumentFormat format, Passages passages)
      throws IOException;
}
