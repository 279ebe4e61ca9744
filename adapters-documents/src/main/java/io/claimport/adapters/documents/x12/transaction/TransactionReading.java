package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.x12.segment.Segment;

/// The reading of one transaction set, segment by segment.
public interface TransactionReading {

  /// Takes a segment between the header and the trailer of the set.
  void take(Segment segment);

  /// The set has ended: what is still open is handed out.
  ///
  /// @param complete whether it has its trailer, so that sums over all of it mean something
  void end(boolean complete);
}
