package io.claimport.adapters.documents.csv.ledger;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A service line while its transactions come in. A sum of which a part cannot be read is
/// not stated.
final class LedgerLine {

  private final Place place;
  private final String claim;
  private final String code;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private @Nullable BigDecimal paid = BigDecimal.ZERO;
  private @Nullable BigDecimal owed = BigDecimal.ZERO;
  private @Nullable BigDecimal writtenOff = BigDecimal.ZERO;
  private boolean withPatient;

  private LedgerLine(Transaction charge) {
    this.place = charge.place();
    this.claim = charge.cell("claimid");
    this.code = charge.cell("procedurecode");
  }

  static LedgerLine openedBy(Transaction charge, Optional<BigDecimal> billed) {
    LedgerLine line = new LedgerLine(charge);
    line.put(SourceField.CLAIM_NUMBER, line.claim, charge.place("claimid"));
    line.put(SourceField.PROCEDURE_CODE, line.code, charge.place("procedurecode"));
    // SNOMED and CVX codes, whatever shape they happen to have
    line.fields.put(SourceField.CODE_SYSTEM, CodeSystem.OTHER, charge.place("procedurecode"));
    line.put(SourceField.DESCRIPTION, charge.cell("notes"), charge.place("notes"));
    charge
        .date("fromdate")
        .ifPresent(day -> line.fields.put(SourceField.SERVICE_DATE, day, charge.place("fromdate")));
    charge
        .date("todate")
        .ifPresent(
            day -> line.fields.put(SourceField.SERVICE_DATE_END, day, charge.place("todate")));
    Amount.parse(charge.cell("units"), Amount.DecimalMark.POINT)
        .stated()
        .ifPresent(units -> line.fields.put(SourceField.UNITS, units, charge.place("units")));
    billed.ifPresent(amount -> line.fields.put(SourceField.BILLED, amount, charge.place("amount")));
    line.modifiers(charge);
    return line;
  }

  private void modifiers(Transaction charge) {
    List<String> modifiers =
        Stream.of("modifier1", "modifier2")
            .map(charge::cell)
            .filter(modifier -> !modifier.isEmpty())
            .toList();
    if (!modifiers.isEmpty()) {
      fields.put(SourceField.MODIFIERS, modifiers, charge.place("modifier1"));
    }
  }

  private void put(SourceField<String> field, String value, Place where) {
    if (!value.isEmpty()) {
      fields.put(field, value, where);
    }
  }

  boolean isOf(Transaction transaction) {
    return claim.equals(transaction.cell("claimid"))
        && code.equals(transaction.cell("procedurecode"));
  }

  void pay(Optional<BigDecimal> amount) {
    paid = sum(paid, amount);
  }

  /// The patient owes this beside what is handed over.
  void owe(Optional<BigDecimal> amount) {
    owed = sum(owed, amount);
  }

  /// From now on it is the patient's to pay.
  void handToPatient(Optional<BigDecimal> amount) {
    withPatient = true;
    owe(amount);
  }

  boolean isWithPatient() {
    return withPatient;
  }

  /// Writes off, at the patient's benefit where it is the patient's to pay.
  void adjust(Optional<BigDecimal> amount) {
    writtenOff = sum(writtenOff, amount);
    if (withPatient) {
      owe(amount.map(BigDecimal::negate));
    }
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal sum, Optional<BigDecimal> amount) {
    return sum == null ? null : amount.map(sum::add).orElse(null);
  }

  /// A ledger is complete: what it does not book has not been paid.
  SourceLine sourceLine() {
    if (paid != null) {
      fields.put(SourceField.PAID, paid, place);
    }
    if (owed != null) {
      fields.put(SourceField.PATIENT_RESPONSIBILITY, owed, place);
    }
    if (writtenOff != null && Amount.isMoney(writtenOff)) {
      fields.put(SourceField.ADJUSTMENTS, adjustments(writtenOff), place);
    }
    return new SourceLine(place, fields.build());
  }

  private static List<Adjustment> adjustments(BigDecimal writtenOff) {
    return writtenOff.signum() == 0
        ? List.of()
        : List.of(Adjustment.contractual(Money.exactly(writtenOff)));
  }
}
