package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.adapters.documents.x12.transaction.TransactionReading;
import io.claimport.domain.normalization.ReadingRules;
import org.jspecify.annotations.Nullable;

/// Reads a claim transaction (837), whether professional, institutional or dental.
public final class BillReading implements TransactionReading {

  private final Stating stating;
  private final Hierarchy hierarchy;
  private @Nullable BillClaim claim;

  public BillReading(Stating stating) {
    this.stating = stating;
    this.hierarchy = new Hierarchy(stating);
  }

  @Override
  public void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.HL -> {
        closeClaim();
        hierarchy.enter(segment);
      }
      case SegmentId.CLM -> {
        closeClaim();
        claim = new BillClaim(segment, hierarchy.billingProvider(), stating);
      }
      // not ours: segments of X12
      default -> takeWithin(segment);
    }
  }

  private void takeWithin(Segment segment) {
    if (claim != null) {
      claim.take(segment);
    } else if (BillClaim.isService(segment)) {
      stating.find(
          ReadingRules.ROW_UNREADABLE, segment.place(), "a service stands outside of any claim");
    } else if (segment.id() == SegmentId.NM1 && segment.is(1, "85")) {
      hierarchy.billingProvider(Party.ofName(segment));
    }
  }

  private void closeClaim() {
    if (claim != null) {
      claim.close();
      claim = null;
    }
  }

  @Override
  public void end(boolean complete) {
    closeClaim();
  }
}
