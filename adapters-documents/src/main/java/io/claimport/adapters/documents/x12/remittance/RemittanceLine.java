package io.claimport.adapters.documents.x12.remittance;

import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.transaction.AdjustmentSegment;
import io.claimport.adapters.documents.x12.transaction.ServiceCode;
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

/// A service of a remittance advice, from its SVC to the next one.
final class RemittanceLine {

  private static final int SERVICE = 1;
  private static final int BILLED = 2;
  private static final int PAID = 3;
  private static final int REVENUE_CODE = 4;
  private static final int UNITS = 5;
  private static final int SUBMITTED_SERVICE = 6;

  private static final int DATE = 2;
  private static final int PERIOD_FORMAT = 5;
  private static final int PERIOD = 6;

  private final Stating stating;
  private final Place place;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private final List<Adjustment> adjustments = new ArrayList<>(4);
  private Place adjusted;

  RemittanceLine(Segment segment, Stating stating) {
    this.stating = stating;
    this.place = segment.place();
    this.adjusted = place;
    ServiceCode.state(segment.composite(SERVICE), stating, fields);
    if (segment.hasOtherComponentSeparator()) {
      stating.note(Departure.OTHER_COMPONENT_SEPARATOR, segment.place(SERVICE));
    }
    money(segment, BILLED, SourceField.BILLED);
    money(segment, PAID, SourceField.PAID);
    stating.text(segment, REVENUE_CODE, SourceField.REVENUE_CODE, fields);
    units(segment);
    if (!segment.isAbsent(SUBMITTED_SERVICE) && isPricedAsAnother(segment)) {
      stating.find(
          ReadingRules.REMARK,
          segment.place(SUBMITTED_SERVICE),
          "the payer decided on another procedure code than the submitted one");
    }
  }

  /// Some payers repeat the submitted code where they have not changed it.
  private static boolean isPricedAsAnother(Segment segment) {
    String submitted = ServiceCode.code(segment.composite(SUBMITTED_SERVICE));
    return !submitted.equalsIgnoreCase(ServiceCode.code(segment.composite(SERVICE)));
  }

  /// The standard demands both amounts; where one is left out it is none, and the claim balances
  /// only so.
  private void money(Segment segment, int element, SourceField<BigDecimal> field) {
    if (segment.isAbsent(element)) {
      fields.put(field, BigDecimal.ZERO, segment.place(element));
      stating.note(Departure.NO_CHARGE, segment.place(element));
    } else {
      stating.amount(segment, element, field, fields);
    }
  }

  /// The standard says that no number means one unit.
  private void units(Segment segment) {
    if (segment.isAbsent(UNITS)) {
      fields.put(SourceField.UNITS, BigDecimal.ONE, place);
    } else {
      stating.amount(segment, UNITS, SourceField.UNITS, fields);
    }
  }

  void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.CAS -> {
        adjusted = adjustments.isEmpty() ? segment.place() : adjusted;
        AdjustmentSegment.read(segment, stating, adjustments);
      }
      case SegmentId.DTM -> dates(segment);
      case SegmentId.AMT -> {
        if (segment.is(1, "B6")) {
          stating.amount(segment, 2, SourceField.ALLOWED, fields);
        }
      }
      case SegmentId.REF -> {
        if (segment.is(1, "HPI")) {
          stating.text(segment, 2, SourceField.PROVIDER_NPI, fields);
        }
      }
      case SegmentId.LQ ->
          stating.find(ReadingRules.REMARK, segment.place(2), "the payer wrote a remark code");
      // not ours: segments of X12
      default -> {
        // the other segments say nothing that line items have a place for
      }
    }
  }

  private void dates(Segment segment) {
    if (segment.is(1, "472")) {
      if (segment.isAbsent(DATE)) {
        stating.dates(segment, PERIOD_FORMAT, PERIOD, fields);
      } else {
        stating.date(segment, DATE, SourceField.SERVICE_DATE, fields);
      }
    } else if (isFirstDay(segment) && !fields.has(SourceField.SERVICE_DATE)) {
      stating.date(segment, DATE, SourceField.SERVICE_DATE, fields);
    } else if (segment.is(1, "151")) {
      stating.date(segment, DATE, SourceField.SERVICE_DATE_END, fields);
    }
  }

  /// The start of the service, or the claim's own that stands too late.
  private static boolean isFirstDay(Segment segment) {
    return segment.is(1, "150") || segment.is(1, "232");
  }

  SourceLine close() {
    fields.put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), adjusted);
    return new SourceLine(place, fields.build());
  }
}
