package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Composite;
import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.OpenClaim;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A claim of a claim transaction, from its CLM to the next one.
///
/// What stands before the first line is the claim's, until another payer is named: from there on it
/// is that payer's. Each line states its provider itself, for a line whose provider has no NPI must
/// not inherit somebody else's.
final class BillClaim {

  private static final int CONTROL_NUMBER = 1;
  private static final int BILLED = 2;
  private static final int FACILITY = 5;
  private static final int FREQUENCY = 3;
  private static final int PREDETERMINATION = 19;

  private final Stating stating;
  private final OpenClaim claim;
  private final boolean isVoid;
  private final Diagnoses diagnoses;
  private final OtherPayers payers;
  private Party provider;
  private @Nullable BillLine line;
  private boolean decided;

  BillClaim(Segment segment, Party billingProvider, Stating stating) {
    this.stating = stating;
    this.claim = new OpenClaim(segment, stating);
    this.diagnoses = new Diagnoses(stating);
    this.payers = new OtherPayers(stating);
    this.provider = billingProvider;
    stating.text(segment, CONTROL_NUMBER, SourceField.CLAIM_NUMBER, claim.fields());
    stating.text(segment, CONTROL_NUMBER, SourceField.PATIENT_CONTROL_NUMBER, claim.fields());
    this.isVoid = frequency(segment);
    BigDecimal billed = stating.number(segment, BILLED, SourceField.BILLED);
    if (billed != null) {
      claim.totals().put(SourceField.BILLED, signed(billed, isVoid), segment.place(BILLED));
    }
    if (segment.is(PREDETERMINATION, "PB")) {
      claim.fields().put(SourceField.STATUS, LineStatus.ESTIMATE, segment.place(PREDETERMINATION));
    }
  }

  /// What is taken back is negative.
  static BigDecimal signed(BigDecimal charge, boolean isVoid) {
    return isVoid && charge.signum() > 0 ? charge.negate() : charge;
  }

  private boolean frequency(Segment segment) {
    Composite facility = segment.composite(FACILITY);
    boolean voids = facility.is(FREQUENCY, "8");
    if (voids) {
      claim.fields().put(SourceField.STATUS, LineStatus.REVERSAL, facility.place(FREQUENCY));
      stating.find(
          ReadingRules.VOID_CLAIM,
          facility.place(FREQUENCY),
          "the claim voids an earlier one; its charges count as negative");
    } else if (facility.is(FREQUENCY, "7")) {
      stating.find(
          ReadingRules.REPLACEMENT_CLAIM,
          facility.place(FREQUENCY),
          "the claim replaces an earlier one, which is not taken back here");
    }
    return voids;
  }

  void take(Segment segment) {
    if (segment.id() == SegmentId.LX) {
      openLine(segment);
    } else if (isService(segment) && (line == null || line.isService())) {
      stating.note(Departure.NO_LINE_NUMBER, segment.place());
      openLine(segment).take(segment);
    } else if (line != null) {
      line.take(segment);
    } else if (segment.id() == SegmentId.SBR || payers.isOpen()) {
      payers.take(segment);
    } else {
      takeForClaim(segment);
    }
  }

  /// Whether a segment says what was done, and for how much.
  static boolean isService(Segment segment) {
    int id = segment.id();
    return id == SegmentId.SV1 || id == SegmentId.SV2 || id == SegmentId.SV3;
  }

  private BillLine openLine(Segment first) {
    closeLine();
    BillLine next = new BillLine(first, isVoid, provider, diagnoses, stating);
    line = next;
    return next;
  }

  private void takeForClaim(Segment segment) {
    switch (segment.id()) {
      case SegmentId.HI -> diagnoses.take(segment);
      case SegmentId.NM1 ->
          provider = segment.is(1, "82") ? Party.ofName(segment).orElse(provider) : provider;
      case SegmentId.DTP -> dates(segment);
      case SegmentId.HCP -> {
        if (!segment.is(1, BillLine.NOT_PRICED)) {
          stating.amount(segment, 2, SourceField.ALLOWED, claim.totals());
        }
      }
      // not ours: segments of X12
      default -> {
        // the other segments say nothing that line items have a place for
      }
    }
  }

  /// The service or the period of the statement; the day of admission where there is neither.
  private void dates(Segment segment) {
    boolean service = segment.is(1, "472") || segment.is(1, "434");
    boolean admission = segment.is(1, "435") && !claim.fields().has(SourceField.SERVICE_DATE);
    if (service || admission) {
      stating.dates(segment, 2, 3, claim.fields());
    }
  }

  /// What another payer decided on the claim as a whole comes on top of what it decided on lines. An
  /// only line takes it over; of several lines nobody knows what it means for each.
  private void coordinate(Decision onTheClaim) {
    if (decided || (line != null && line.isDecided())) {
      onTheClaim.state(claim.totals());
      return;
    }
    onTheClaim.stateAmounts(claim.totals());
    boolean isTaken = line != null && !claim.hasLines() && line.takeOver(onTheClaim);
    stating.find(
        ReadingRules.COORDINATION,
        onTheClaim.place(),
        isTaken
            ? "what another payer decided on the claim is that of its only line"
            : "what another payer decided on the claim is not spread over its lines");
  }

  private void closeLine() {
    if (line != null) {
      line.close(payers).ifPresent(claim::add);
      decided |= line.isDecided();
      line = null;
    }
  }

  void close() {
    if (!isVoid) {
      payers.onTheClaim().ifPresent(this::coordinate);
    }
    closeLine();
    diagnoses.state(claim.fields());
    boolean nobodyPaid = !decided && !payers.haveDecided();
    if (nobodyPaid && !claim.fields().has(SourceField.STATUS)) {
      claim.fields().put(SourceField.STATUS, LineStatus.BILLED, claim.place());
    }
    if (!claim.hasLines()) {
      stating.find(ReadingRules.ROW_UNREADABLE, claim.place(), "the claim has no service lines");
    }
    claim.handOut();
  }
}
