package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Rules on money: what is stated, what follows from it, and what cannot be.
final class AmountRules {

  /// What `numeric(14,2)` can hold.
  private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

  private static final Map<SourceField<BigDecimal>, LineField<Money>> AMOUNTS = amountFields();

  private AmountRules() {}

  private static Map<SourceField<BigDecimal>, LineField<Money>> amountFields() {
    Map<SourceField<BigDecimal>, LineField<Money>> fields = new LinkedHashMap<>();
    fields.put(SourceField.BILLED, LineField.BILLED);
    fields.put(SourceField.ALLOWED, LineField.ALLOWED);
    fields.put(SourceField.PAID, LineField.PAID);
    fields.put(SourceField.PATIENT_RESPONSIBILITY, LineField.PATIENT_RESPONSIBILITY);
    return fields;
  }

  static void range(LineDraft line) {
    eachStated(
        line,
        (field, stated) -> {
          if (!isInRange(stated.value())) {
            line.find(stated.place(), field.name() + " is out of range and is left out");
          }
        });
  }

  static void amounts(LineDraft line) {
    eachStated(
        line,
        (field, stated) -> {
          if (isInRange(stated.value())) {
            line.set(field, Money.rounded(stated.value(), RoundingMode.HALF_UP));
            if (!Money.isExact(stated.value())) {
              line.find(stated.place(), field.name() + " is finer than a cent and was rounded");
            }
          }
        });
  }

  private static boolean isInRange(BigDecimal amount) {
    return amount.abs().compareTo(LARGEST) <= 0;
  }

  private static void eachStated(
      LineDraft line, BiConsumer<LineField<Money>, Stated<BigDecimal>> step) {
    AMOUNTS.forEach(
        (source, field) -> line.stated(source).ifPresent(stated -> step.accept(field, stated)));
  }

  static void adjustments(LineDraft line) {
    line.stated(SourceField.ADJUSTMENTS)
        .ifPresent(stated -> line.set(LineField.ADJUSTMENTS, stated.value()));
  }

  static void status(LineDraft line) {
    Optional<Stated<LineStatus>> stated = line.inherited(SourceField.STATUS);
    if (stated.isPresent()) {
      line.set(LineField.STATUS, stated.get().value());
    } else {
      boolean payerSpoke = !line.lacks(LineField.PAID) || !line.lacks(LineField.ALLOWED);
      line.derive(LineField.STATUS, payerSpoke ? LineStatus.PAID : LineStatus.BILLED);
    }
  }

  static void allowedFromAdjustments(LineDraft line) {
    List<Adjustment> adjustments = line.get(LineField.ADJUSTMENTS).orElse(List.of());
    Optional<Money> billed = line.get(LineField.BILLED);
    if (line.lacks(LineField.ALLOWED)
        && billed.isPresent()
        && !adjustments.isEmpty()
        && adjustments.stream().allMatch(Adjustment::isContractual)) {
      Money writtenOff =
          adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
      Money allowed = billed.get().minus(writtenOff);
      if (isInRange(allowed.toDecimal())) {
        line.derive(LineField.ALLOWED, allowed);
      }
    }
  }

  static void denied(LineDraft line) {
    if (!is(line, LineStatus.DENIED)) {
      return;
    }
    if (line.lacks(LineField.ALLOWED)) {
      line.derive(LineField.ALLOWED, Money.ZERO);
    }
    if (line.lacks(LineField.PAID)) {
      line.derive(LineField.PAID, Money.ZERO);
    }
  }

  static void sign(LineDraft line) {
    if (isNegative(line) && !is(line, LineStatus.REVERSAL)) {
      line.find("billed_amount is negative and the line is no reversal");
    }
  }

  static void order(LineDraft line) {
    if (isNegative(line)) {
      return;
    }
    if (isMore(line, LineField.ALLOWED, LineField.BILLED)) {
      line.find("allowed_amount is more than billed_amount");
    }
    if (isMore(line, LineField.PAID, LineField.ALLOWED)) {
      line.find("paid_by_insurance is more than allowed_amount");
    }
  }

  static void patientShare(LineDraft line) {
    Optional<Money> allowed = line.get(LineField.ALLOWED);
    Optional<Money> paid = line.get(LineField.PAID);
    Optional<Money> share = line.get(LineField.PATIENT_RESPONSIBILITY);
    if (allowed.isPresent()
        && paid.isPresent()
        && share.isPresent()
        && !is(line, LineStatus.DENIED)
        && !share.get().equals(allowed.get().minus(paid.get()))) {
      line.find("patient_responsibility is not allowed_amount less paid_by_insurance");
    }
  }

  private static boolean is(LineDraft line, LineStatus status) {
    return line.get(LineField.STATUS).filter(status::equals).isPresent();
  }

  private static boolean isNegative(LineDraft line) {
    return line.get(LineField.BILLED).filter(Money::isNegative).isPresent();
  }

  private static boolean isMore(LineDraft line, LineField<Money> one, LineField<Money> other) {
    return line.get(one).flatMap(a -> line.get(other).map(b -> a.isMoreThan(b))).orElse(false);
  }
}
