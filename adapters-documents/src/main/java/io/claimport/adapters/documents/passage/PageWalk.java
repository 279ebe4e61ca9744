package io.claimport.adapters.documents.passage;

import io.claimport.adapters.documents.pdf.PdfDocumentReader;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt.Unit;

/// Walks through the text of pages.
final class PageWalk implements Walk {

  @Override
  public Unit unit() {
    return Unit.PAGE_LINE;
  }

  @Override
  public void through(SpooledDocument document, DocumentFormat format, Passages passages) {
    for (GlyphLine line : new PdfDocumentReader().lines(document)) {
      if (passages.haveEnough()) {
        return;
      }
      String text = line.text();
      passages.add(line.page(), line.number(), text, TextWalk.mark(line.place(), text, passages));
    }
  }
}
