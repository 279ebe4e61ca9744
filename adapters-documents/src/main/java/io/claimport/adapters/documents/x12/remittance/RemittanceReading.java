package io.claimport.adapters.documents.x12.remittance;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.adapters.documents.x12.transaction.TransactionReading;
import io.claimport.domain.normalization.ReadingRules;
import org.jspecify.annotations.Nullable;

/// Reads a remittance advice (835).
///
/// Its loops have no ends of their own: a segment belongs to the line that is open, else to the claim
/// that is open, else to the advice as a whole. Numbers of groups (LX) part nothing, for some files
/// number services with them. Who is paid holds until somebody else is named.
public final class RemittanceReading implements TransactionReading {

  private final Stating stating;
  private final Balance balance;
  private Party payee = Party.UNKNOWN;
  private @Nullable RemittanceClaim claim;

  public RemittanceReading(Stating stating) {
    this.stating = stating;
    this.balance = new Balance(stating);
  }

  @Override
  public void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.CLP -> {
        closeClaim();
        claim = new RemittanceClaim(segment, payee, stating);
        balance.claim(segment);
      }
      case SegmentId.N1 -> {
        closeClaim();
        payee = segment.is(1, "PE") ? Party.ofPayee(segment) : payee;
      }
      case SegmentId.PLB -> {
        closeClaim();
        balance.providerAdjustments(segment);
      }
      case SegmentId.BPR -> balance.payment(segment);
      // not ours: segments of X12
      default -> takeWithin(segment);
    }
  }

  private void takeWithin(Segment segment) {
    if (claim != null) {
      claim.take(segment);
    } else if (segment.id() == SegmentId.SVC) {
      stating.find(
          ReadingRules.ROW_UNREADABLE, segment.place(), "a service stands outside of any claim");
    } else if (segment.id() == SegmentId.REF && segment.is(1, "HPI") && !segment.isAbsent(2)) {
      payee = payee.withNpi(segment.text(2), segment.place(2));
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
    if (complete) {
      balance.check();
    }
  }
}
