package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A claim while its segments are read.
///
/// No claim may take all memory: one of more lines than the standard allows many times over is
/// handed out in parts, and then without its totals, which hold for none of them.
public final class OpenClaim {

  static final int MOST_LINES = 5_000;

  private static final List<SourceField<BigDecimal>> TOTALS =
      List.of(
          SourceField.BILLED,
          SourceField.ALLOWED,
          SourceField.PAID,
          SourceField.PATIENT_RESPONSIBILITY);

  private final Place place;
  private final Stating stating;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private final StatedFields.Builder totals = StatedFields.collecting();
  private final List<SourceLine> lines = new ArrayList<>();
  private boolean isInParts;

  public OpenClaim(Segment segment, Stating stating) {
    this.place = segment.place();
    this.stating = stating;
  }

  public Place place() {
    return place;
  }

  /// What holds for each line.
  public StatedFields.Builder fields() {
    return fields;
  }

  /// What holds for all lines together: amounts and adjustments.
  public StatedFields.Builder totals() {
    return totals;
  }

  public boolean hasLines() {
    return isInParts || !lines.isEmpty();
  }

  public void add(SourceLine line) {
    if (lines.size() == MOST_LINES) {
      if (!isInParts) {
        stating.find(
            ReadingRules.TEXT_UNEXPLAINED,
            place,
            "the claim has too many lines to be compared with its totals");
      }
      isInParts = true;
      handOutLines();
    }
    lines.add(line);
  }

  /// Hands the claim out, if it has lines.
  public void handOut() {
    if (!isInParts) {
      addTotals();
    }
    if (!lines.isEmpty()) {
      handOutLines();
    }
  }

  private void handOutLines() {
    stating.receiver().claim(new SourceClaim(place, fields.build(), lines));
    lines.clear();
  }

  private void addTotals() {
    StatedFields stated = totals.build();
    for (SourceField<BigDecimal> field : TOTALS) {
      stated.get(field).ifPresent(total -> fields.put(field, total.value(), total.place()));
    }
    stated
        .get(SourceField.ADJUSTMENTS)
        .ifPresent(all ->
            fields.put(SourceField.ADJUSTMENTS, List.<Adjustment>copyOf(all.value()), all.place()));
  }
}
