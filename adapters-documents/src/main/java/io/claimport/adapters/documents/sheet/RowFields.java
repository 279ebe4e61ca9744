package io.claimport.adapters.documents.sheet;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes the cells of one row over into fields. A cell that does not say what its column
/// is for states nothing and leaves a finding.
public final class RowFields {

  private final Cells cells;
  private final Place place;
  private final Receiver receiver;
  private final StatedFields.Builder fields;

  RowFields(Cells cells, Place place, Receiver receiver, StatedFields.Builder fields) {
    this.cells = cells;
    this.place = place;
    this.receiver = receiver;
    this.fields = fields;
  }

  /// States the words in a column.
  public void words(String title, SourceField<String> field) {
    String cell = cells.get(title);
    if (!cell.isEmpty()) {
      fields.put(field, cell, place);
    }
  }

  /// States the date in a column.
  public void date(String title, SourceField<LocalDate> field) {
    String cell = cells.get(title);
    if (cell.isEmpty()) {
      return;
    }
    try {
      fields.put(field, Wording.date(cell), place);
    } catch (DateTimeException _) {
      receiver.finding(
          Finding.of(
              ReadingRules.DATE_UNREADABLE, place, field + " is no date of the form MM/DD/YYYY"));
    }
  }

  /// States the amount in a column.
  public void amount(String title, SourceField<BigDecimal> field) {
    amountIn(title, field).ifPresent(amount -> fields.put(field, amount, place));
  }

  /// States the amount in a column as the one adjustment.
  public void adjustment(String title, String group, String reason) {
    amountIn(title, SourceField.ADJUSTMENTS)
        .ifPresent(amount -> {
          if (Amount.isMoney(amount)) {
            Adjustment adjustment = new Adjustment(group, reason, Money.exactly(amount));
            fields.put(SourceField.ADJUSTMENTS, List.of(adjustment), place);
          } else {
            unreadable(SourceField.ADJUSTMENTS);
          }
        });
  }

  private Optional<BigDecimal> amountIn(String title, SourceField<?> field) {
    return switch (Amount.parse(cells.get(title), Amount.DecimalMark.POINT)) {
      case Amount.Stated(var value) -> Optional.of(value);
      case Amount.Absent _ -> Optional.empty();
      case Amount.Unreadable _ -> {
        unreadable(field);
        yield Optional.empty();
      }
    };
  }

  private void unreadable(SourceField<?> field) {
    receiver.finding(Finding.of(ReadingRules.AMOUNT_UNREADABLE, place, field + " is no amount"));
  }

  /// States the procedure code in a column, with its code set and modifiers where they
  /// are written out.
  public void code(String title) {
    String cell = cells.get(title);
    if (cell.isEmpty()) {
      return;
    }
    CodeCell code = CodeCell.parse(cell);
    fields.put(SourceField.PROCEDURE_CODE, code.code(), place);
    Optional<CodeSystem> system = code.system();
    system.ifPresent(named -> fields.put(SourceField.CODE_SYSTEM, named, place));
    if (!code.modifiers().isEmpty()) {
      fields.put(SourceField.MODIFIERS, code.modifiers(), place);
    }
  }

  /// States the status in a column.
  public void status(String title) {
    String cell = cells.get(title);
    Optional<LineStatus> status = LineStatus.ofLabel(cell);
    status.ifPresent(known -> fields.put(SourceField.STATUS, known, place));
    if (status.isEmpty() && !cell.isEmpty()) {
      receiver.finding(
          Finding.of(ReadingRules.TEXT_UNEXPLAINED, place, "the status of the line is not known"));
    }
  }

  StatedFields build() {
    return fields.build();
  }

  boolean isService() {
    return fields.has(SourceField.PROCEDURE_CODE)
        || fields.has(SourceField.DESCRIPTION)
        || fields.has(SourceField.BILLED);
  }
}
