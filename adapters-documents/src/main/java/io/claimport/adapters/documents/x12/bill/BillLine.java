package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.AdjustmentSegment;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.ServiceCode;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A service of a claim transaction, from its LX to the next one.
final class BillLine {

  /// HCP01 of a line that was sent on without a price.
  static final String NOT_PRICED = "00";

  /// More payers than can have decided on a line.
  private static final int MOST_DECISIONS = 20;

  private final Stating stating;
  private final Place place;
  private final boolean isVoid;
  private final Diagnoses diagnoses;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private final List<Decision> decisions = new ArrayList<>(1);
  private Party provider;
  private boolean isService;

  /// @param first the number of the line, or its service where that is missing
  BillLine(Segment first, boolean isVoid, Party provider, Diagnoses diagnoses, Stating stating) {
    this.stating = stating;
    this.place = first.place();
    this.isVoid = isVoid;
    this.provider = provider;
    this.diagnoses = diagnoses;
  }

  /// Whether it is known what was done.
  boolean isService() {
    return isService;
  }

  boolean isDecided() {
    return !decisions.isEmpty();
  }

  void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.SV1 -> service(segment, 1, 2, 4, 7);
      case SegmentId.SV2 -> {
        stating.text(segment, 1, SourceField.REVENUE_CODE, fields);
        service(segment, 2, 3, 5, 0);
      }
      case SegmentId.SV3 -> service(segment, 1, 2, 6, 11);
      case SegmentId.DTP -> {
        if (segment.is(1, "472")) {
          stating.dates(segment, 2, 3, fields);
        }
      }
      case SegmentId.NM1 -> {
        if (segment.is(1, "82")) {
          provider = Party.ofName(segment).orElse(provider);
        }
      }
      case SegmentId.HCP -> {
        if (!segment.is(1, NOT_PRICED)) {
          stating.amount(segment, 2, SourceField.ALLOWED, fields);
        }
      }
      case SegmentId.LIN -> drug(segment);
      case SegmentId.SVD -> decide(segment);
      case SegmentId.CAS -> adjust(segment);
      // not ours: segments of X12
      default -> {
        // the other segments say nothing that line items have a place for
      }
    }
  }

  private void service(Segment segment, int code, int charge, int units, int pointers) {
    isService = true;
    if (!segment.isAbsent(code)) {
      ServiceCode.state(segment.composite(code), stating, fields);
    }
    if (segment.hasOtherComponentSeparator()) {
      stating.note(Departure.OTHER_COMPONENT_SEPARATOR, segment.place(code));
    }
    BigDecimal billed = stating.number(segment, charge, SourceField.BILLED);
    if (billed != null) {
      fields.put(SourceField.BILLED, BillClaim.signed(billed, isVoid), segment.place(charge));
    }
    stating.amount(segment, units, SourceField.UNITS, fields);
    if (pointers > 0 && !segment.isAbsent(pointers)) {
      diagnoses.statePointed(segment.composite(pointers), fields);
    }
  }

  /// The drug that was given is what was done only where no procedure says it.
  private void drug(Segment segment) {
    if (!segment.is(2, "N4") || segment.isAbsent(3)) {
      return;
    }
    Place itsPlace = segment.place(3);
    if (fields.has(SourceField.PROCEDURE_CODE)) {
      stating.find(
          ReadingRules.TEXT_UNEXPLAINED,
          itsPlace,
          "a drug code stands beside the procedure code and is left out");
    } else {
      fields.put(SourceField.PROCEDURE_CODE, segment.text(3), itsPlace);
      fields.put(SourceField.CODE_SYSTEM, CodeSystem.NDC, segment.place(2));
    }
  }

  private void decide(Segment segment) {
    Decision decision = new Decision(segment.place(), false, segment.text(1));
    decision.paid(stating.number(segment, 2, SourceField.PAID), segment.place(2));
    if (decisions.size() < MOST_DECISIONS) {
      decisions.add(decision);
    }
  }

  private void adjust(Segment segment) {
    if (!decisions.isEmpty()) {
      AdjustmentSegment.read(segment, stating, decisions.getLast().adjustments());
    }
  }

  /// Takes over what another payer decided on the claim of which this is the only line; tells whether
  /// there is a service that it can mean.
  boolean takeOver(Decision onTheClaim) {
    if (isService) {
      onTheClaim.stateAsFarAsKnown(fields);
    }
    return isService;
  }

  /// The line, if a service was described.
  Optional<SourceLine> close(OtherPayers payers) {
    if (!isService) {
      stating.find(ReadingRules.ROW_UNREADABLE, place, "the line describes no service");
      return Optional.empty();
    }
    provider.state(fields);
    if (!isVoid) {
      payers.primaryOf(decisions).ifPresent(decision -> decision.state(fields));
    }
    return Optional.of(new SourceLine(place, fields.build()));
  }
}
