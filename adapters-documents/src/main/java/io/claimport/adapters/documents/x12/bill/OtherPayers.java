package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.AdjustmentSegment;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.source.SourceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The other payers of a claim and what they decided on it before (coordination of benefits).
///
/// Of several the primary one counts: amounts of several payers are never added. People named here
/// are the other payer's, never this claim's.
final class OtherPayers {

  /// More than any claim may have.
  private static final int MOST = 20;

  private final Stating stating;
  private final List<Decision> decisions = new ArrayList<>(1);

  OtherPayers(Stating stating) {
    this.stating = stating;
  }

  boolean isOpen() {
    return !decisions.isEmpty();
  }

  void take(Segment segment) {
    if (segment.id() == SegmentId.SBR) {
      Decision next = new Decision(segment.place(), segment.is(1, "P"), "");
      if (decisions.size() < MOST) {
        decisions.add(next);
      }
      return;
    }
    Decision decision = decisions.getLast();
    switch (segment.id()) {
      case SegmentId.CAS -> AdjustmentSegment.read(segment, stating, decision.adjustments());
      case SegmentId.AMT -> amount(segment, decision);
      case SegmentId.NM1 -> {
        if (segment.is(1, "PR") || segment.is(1, "IN")) {
          decision.payer(segment.text(9));
        }
      }
      // not ours: segments of X12
      default -> {
        // the other segments are about people
      }
    }
  }

  /// C4 and F2 are how the old version calls what was paid and what is left to the patient.
  private void amount(Segment segment, Decision decision) {
    if (segment.is(1, "D") || segment.is(1, "C4")) {
      decision.paid(stating.number(segment, 2, SourceField.PAID), segment.place(2));
    } else if (segment.is(1, "EAF") || segment.is(1, "F2")) {
      decision.patientShare(
          stating.number(segment, 2, SourceField.PATIENT_RESPONSIBILITY), segment.place(2));
    }
  }

  boolean haveDecided() {
    return decisions.stream().anyMatch(Decision::isMade);
  }

  /// What the primary one decided on the claim as a whole, if it did.
  Optional<Decision> onTheClaim() {
    return primary().filter(Decision::isMade);
  }

  private Optional<Decision> primary() {
    return decisions.stream()
        .filter(Decision::isPrimary)
        .findFirst()
        .or(() -> decisions.stream().findFirst());
  }

  /// Of several decisions on a line the one of the primary payer; the only one in any case.
  Optional<Decision> primaryOf(List<Decision> ofLine) {
    Optional<Decision> ofPrimary =
        primary()
            .flatMap(
                first -> ofLine.stream().filter(d -> d.payer().equals(first.payer())).findFirst());
    boolean oneCandidate = ofLine.size() == 1 && decisions.size() <= 1;
    boolean nobodyNamed = decisions.isEmpty();
    return oneCandidate || nobodyNamed
        ? ofPrimary.or(() -> ofLine.stream().findFirst())
        : ofPrimary;
  }
}
