package io.claimport.adapters.documents.passage;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.x12.segment.Composite;
import io.claimport.adapters.documents.x12.segment.Departures;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentStream;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.util.ArrayList;
import java.util.List;

/// Walks through X12 files, a segment on each line, as its reader counts them.
final class SegmentWalk implements Walk {

  private static final DocumentReader.Receiver NOBODY =
      new DocumentReader.Receiver() {
        @Override
        public void claim(SourceClaim claim) {}

        @Override
        public void finding(Finding finding) {}
      };

  @Override
  public Unit unit() {
    return Unit.SEGMENT;
  }

  @Override
  public void through(SpooledDocument document, DocumentFormat format, Passages passages) {
    Departures departures = new Departures(NOBODY);
    try (SegmentStream segments = new SegmentStream(Decoding.narrow(document), departures)) {
      while (!passages.haveEnough() && segments.next()) {
        new Writing(segments.segment(), passages).write();
      }
    }
  }

  /// The writing of one segment.
  private static final class Writing {

    private final Segment segment;
    private final Passages passages;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    Writing(Segment segment, Passages passages) {
      this.segment = segment;
      this.passages = passages;
    }

    void write() {
      text.append(segment.written(0));
      for (int element = 1; element <= segment.size(); element++) {
        text.append(segment.separator());
        write(element);
      }
      if (passages.wants(segment.place())) {
        marks.addFirst(new Mark(segment.place(), 0, text.length()));
      }
      passages.add(segment.ordinal(), text.toString(), marks);
    }

    private void write(int element) {
      int start = text.length();
      text.append(segment.written(element));
      mark(segment.place(element), start, text.length());
      Composite composite = segment.composite(element);
      int from = start;
      for (int component = 1; component <= composite.size(); component++) {
        int end = Math.min(text.length(), from + composite.written(component).length());
        mark(composite.place(component), from, end);
        from = end + 1;
      }
    }

    private void mark(Place place, int start, int end) {
      if (passages.wants(place)) {
        marks.add(new Mark(place, start, end));
      }
    }
  }
}
