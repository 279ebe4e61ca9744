package io.claimport.adapters.documents.x12.remittance;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.AdjustmentSegment;
import io.claimport.adapters.documents.x12.transaction.OpenClaim;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim of a remittance advice, from its CLP to the next one.
///
/// Adjustments before the first service are the claim's, those behind a service are that service's.
/// A claim without services is one line that says what the claim says.
final class RemittanceClaim {

  private static final int CONTROL_NUMBER = 1;
  private static final int STATUS = 2;
  private static final int BILLED = 3;
  private static final int PAID = 4;
  private static final int PATIENT_RESPONSIBILITY = 5;
  private static final int PAYER_NUMBER = 7;

  private final Stating stating;
  private final OpenClaim claim;
  private final Party payee;
  private final List<Adjustment> adjustments = new ArrayList<>(2);
  private Place adjusted;
  private Party rendering = Party.UNKNOWN;
  private @Nullable RemittanceLine line;
  private boolean named;

  RemittanceClaim(Segment segment, Party payee, Stating stating) {
    this.stating = stating;
    this.claim = new OpenClaim(segment, stating);
    this.payee = payee;
    this.adjusted = segment.place();
    StatedFields.Builder fields = claim.fields();
    stating.text(segment, CONTROL_NUMBER, SourceField.CLAIM_NUMBER, fields);
    stating.text(segment, CONTROL_NUMBER, SourceField.PATIENT_CONTROL_NUMBER, fields);
    stating.text(segment, PAYER_NUMBER, SourceField.CLAIM_NUMBER, fields);
    ClaimStatus.state(segment, STATUS, stating, fields);
    StatedFields.Builder totals = claim.totals();
    stating.amount(segment, BILLED, SourceField.BILLED, totals);
    stating.amount(segment, PAID, SourceField.PAID, totals);
    stating.amount(segment, PATIENT_RESPONSIBILITY, SourceField.PATIENT_RESPONSIBILITY, totals);
  }

  void take(Segment segment) {
    if (segment.id() == SegmentId.SVC) {
      nameProvider();
      closeLine();
      line = new RemittanceLine(segment, stating);
    } else if (line != null) {
      line.take(segment);
    } else {
      takeForClaim(segment);
    }
  }

  private void takeForClaim(Segment segment) {
    switch (segment.id()) {
      case SegmentId.CAS -> {
        adjusted = adjustments.isEmpty() ? segment.place() : adjusted;
        AdjustmentSegment.read(segment, stating, adjustments);
      }
      case SegmentId.NM1 -> rendering = segment.is(1, "82") ? Party.ofName(segment) : rendering;
      case SegmentId.DTM -> dates(segment);
      case SegmentId.MIA -> remarks(segment, MIA_REMARKS);
      case SegmentId.MOA -> remarks(segment, MOA_REMARKS);
      // not ours: segments of X12
      default -> {
        // the other segments say nothing that line items have a place for
      }
    }
  }

  private static final int[] MOA_REMARKS = {3, 4, 5, 6, 7};
  private static final int[] MIA_REMARKS = {5, 20, 21, 22, 23};

  private void remarks(Segment segment, int[] elements) {
    for (int element : elements) {
      if (!segment.isAbsent(element)) {
        stating.find(ReadingRules.REMARK, segment.place(element), "the payer wrote a remark code");
      }
    }
  }

  private void dates(Segment segment) {
    if (segment.is(1, "232")) {
      stating.date(segment, 2, SourceField.SERVICE_DATE, claim.fields());
    } else if (segment.is(1, "233")) {
      stating.date(segment, 2, SourceField.SERVICE_DATE_END, claim.fields());
    }
  }

  /// Who rendered the services, as soon as all that names him has been read.
  private void nameProvider() {
    if (!named) {
      rendering.orElse(payee).state(claim.fields());
      named = true;
    }
  }

  private void closeLine() {
    if (line != null) {
      claim.add(line.close());
      line = null;
    }
  }

  void close() {
    nameProvider();
    closeLine();
    if (claim.hasLines()) {
      claim.totals().put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), adjusted);
    } else {
      claim.add(wholeClaim());
    }
    claim.handOut();
  }

  private SourceLine wholeClaim() {
    stating.find(ReadingRules.CLAIM_ONLY, claim.place(), "the claim has no service lines");
    StatedFields stated = claim.totals().build();
    StatedFields.Builder fields = StatedFields.collecting();
    for (SourceField<BigDecimal> field :
        List.of(SourceField.BILLED, SourceField.PAID, SourceField.PATIENT_RESPONSIBILITY)) {
      stated.get(field).ifPresent(total -> fields.put(field, total.value(), total.place()));
    }
    fields.put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), adjusted);
    return new SourceLine(claim.place(), fields.build());
  }
}
