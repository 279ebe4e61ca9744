package io.claimport.adapters.documents.passage;

import com.fasterxml.jackson.core.JacksonException;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.fhir.json.ByteLines;
import io.claimport.adapters.documents.fhir.json.JsonTexts;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt.Unit;
import java.io.BufferedReader;
import java.io.IOException;

/// Walks through JSON documents, laid out so that each member has a line of its own. Where each line
/// of a document is a JSON text, those are laid out in which something stands.
final class MemberWalk implements Walk {

  @Override
  public Unit unit() {
    return Unit.MEMBER;
  }

  @Override
  public void through(SpooledDocument document, DocumentFormat format, Passages passages)
      throws IOException {
    try {
      if (JsonTexts.isOneEachLine(document)) {
        lines(document, passages);
      } else {
        text(document, passages);
      }
    } catch (JacksonException _) {
      // what comes behind cannot be laid out
    }
  }

  private static void text(SpooledDocument document, Passages passages) throws IOException {
    try (BufferedReader text = Decoding.open(document)) {
      new MemberLayout(JsonTexts.parser(text), passages, 0).layOut(1);
    }
  }

  private static void lines(SpooledDocument document, Passages passages) throws IOException {
    int written = 0;
    try (ByteLines lines = new ByteLines(Decoding.utf8(document), JsonTexts.LONGEST_LINE)) {
      while (!passages.haveAll() && lines.nextText()) {
        if (!lines.isTooLong() && passages.wantsJsonOf(lines.number())) {
          MemberLayout layout = new MemberLayout(JsonTexts.parser(lines), passages, written);
          layout.layOut(lines.number());
          written = layout.written();
        } else {
          passages.leaveOut();
        }
      }
    }
  }
}
