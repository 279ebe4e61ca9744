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
      while (segments.next()) {
        Segment segment = segments.segment();
        if (segment.id() == SegmentId.ST) {
          TransactionSet set = TransactionSet.of(segment.text(1));
          if (set.isRead()) {
            return Optional.of(set);
          }
        }
      }
      return segments.isX12() ? Optional.of(TransactionSet.OTHER) : Optional.empty();
    }
  }
}
