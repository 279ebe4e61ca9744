package io.claimport.adapters.documents.x12.bill;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another payer decided before the bill was sent here, on a claim or on a line.
final class Decision {

  private final List<Adjustment> adjustments = new ArrayList<>(2);
  private final Place place;
  private final boolean primary;
  private String payer;
  private @Nullable BigDecimal paid;
  private Place paidPlace;
  private @Nullable BigDecimal patientShare;
  private Place patientSharePlace;

  /// @param primary whether it says of itself that it is the first payer's
  Decision(Place place, boolean primary, String payer) {
    this.place = place;
    this.primary = primary;
    this.payer = payer;
    this.paidPlace = place;
    this.patientSharePlace = place;
  }

  Place place() {
    return place;
  }

  boolean isPrimary() {
    return primary;
  }

  String payer() {
    return payer;
  }

  void payer(String newPayer) {
    payer = newPayer;
  }

  List<Adjustment> adjustments() {
    return adjustments;
  }

  void paid(@Nullable BigDecimal amount, Place where) {
    paid = amount;
    paidPlace = where;
  }

  void patientShare(@Nullable BigDecimal amount, Place where) {
    patientShare = amount;
    patientSharePlace = where;
  }

  /// Whether it says anything about money.
  boolean isMade() {
    return paid != null || patientShare != null || !adjustments.isEmpty();
  }

  /// States what it says, also that it gives no reasons.
  void state(StatedFields.Builder fields) {
    stateAmounts(fields);
    fields.put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), place);
  }

  /// States what it says, of reasons nothing where it gives none.
  void stateAsFarAsKnown(StatedFields.Builder fields) {
    stateAmounts(fields);
    if (!adjustments.isEmpty()) {
      fields.put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), place);
    }
  }

  void stateAmounts(StatedFields.Builder fields) {
    if (paid != null) {
      fields.put(SourceField.PAID, paid, paidPlace);
    }
    if (patientShare != null) {
      fields.put(SourceField.PATIENT_RESPONSIBILITY, patientShare, patientSharePlace);
    }
  }
}
