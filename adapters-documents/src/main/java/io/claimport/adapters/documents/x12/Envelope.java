package io.claimport.adapters.documents.x12;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.math.BigDecimal;

/// Watches whether envelopes that were opened are closed, and whether they count right.
///
/// Control numbers are not compared: they repeat in real files, and nothing hangs on them.
final class Envelope {

  private static final int NONE = 0;

  private final Receiver receiver;
  private boolean interchange;
  private boolean group;

  /// The segment that began the open transaction set.
  private int header;

  Envelope(Receiver receiver) {
    this.receiver = receiver;
  }

  boolean isOpen() {
    return interchange || group || isInSet();
  }

  boolean isInSet() {
    return header != NONE;
  }

  /// Takes a segment of an envelope.
  void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.ISA -> {
        incomplete(interchange, segment.place());
        group = false;
        interchange = true;
      }
      case SegmentId.GS -> {
        incomplete(group, segment.place());
        group = true;
      }
      case SegmentId.ST -> header = segment.ordinal();
      case SegmentId.SE -> {
        count(segment);
        header = NONE;
      }
      case SegmentId.GE -> group = false;
      case SegmentId.IEA -> {
        group = false;
        interchange = false;
      }
      // not ours: segments of X12
      default -> throw new IllegalArgumentException("no segment of an envelope");
    }
  }

  /// Takes the first segment of a transaction set that lacks its header.
  void enterSet(Segment segment) {
    header = segment.ordinal();
  }

  private void count(Segment trailer) {
    BigDecimal stated = trailer.number(1);
    int counted = trailer.ordinal() - header + 1;
    if (isInSet() && (stated == null || stated.compareTo(BigDecimal.valueOf(counted)) != 0)) {
      find(trailer.place(1), "the number of segments is not the stated one");
    }
  }

  /// A transaction set ended without its trailer.
  void cutSet(Place place) {
    header = NONE;
    find(place, "a transaction set lacks its trailer");
  }

  /// The file has ended.
  ///
  /// @param cut whether its last segment was cut off
  void end(boolean cut, Place place) {
    if (cut) {
      find(place, "the last segment is cut off and is left out");
    }
    incomplete(interchange || group, place);
  }

  private void incomplete(boolean open, Place place) {
    if (open) {
      find(place, "an interchange or a group lacks its trailer");
    }
  }

  private void find(Place place, String message) {
    receiver.finding(Finding.of(ReadingRules.TRUNCATED, place, message));
  }
}
