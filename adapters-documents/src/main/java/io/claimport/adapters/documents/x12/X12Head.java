package io.claimport.adapters.documents.x12;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.x12.segment.Departures;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.segment.SegmentStream;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/// What the beginning of a document shows, if it is X12.
final class X12Head {

  /// What is found in a beginning is not a finding yet.
  private static final Receiver NOBODY =
      new Receiver() {
        @Override
        public void claim(SourceClaim claim) {
          throw new IllegalStateException("nothing is read here");
        }

        @Override
        public void finding(Finding finding) {
          // the reading will say it again
        }
      };

  private X12Head() {}

  /// Which transaction set comes first of those that are read; another one where there is none. Empty
  /// if the document is no X12.
  static Optional<TransactionSet> firstSet(byte[] head) {
    try (SegmentStream segments =
        new SegmentStream(
            new ByteArrayInputStream(Decoding.narrow(head)), new Departures(NOBODY))) {
      boolean isInSet = false;
      while (segments.next()) {
        Segment segment = segments.segment();
        Optional<TransactionSet> set = begun(segment, isInSet);
        if (set.isPresent()) {
          return set;
        }
        isInSet = segment.id() == SegmentId.ST || (isInSet && segment.id() != SegmentId.SE);
      }
      return segments.isX12() ? Optional.of(TransactionSet.OTHER) : Optional.empty();
    }
  }

  /// The set that is read and that this segment begins.
  private static Optional<TransactionSet> begun(Segment segment, boolean isInSet) {
    if (segment.id() == SegmentId.ST) {
      return Optional.of(TransactionSet.of(segment.text(1))).filter(TransactionSet::isRead);
    }
    return isInSet ? Optional.empty() : TransactionSet.withoutHeader(segment);
  }
}
