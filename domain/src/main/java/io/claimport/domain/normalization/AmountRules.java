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
    line.stated(SourceField.ADJUSTMENTS)
        .filter(stated -> !stated.value().stream().allMatch(AmountRules::isInRange))
        .ifPresent(
            stated -> line.find(stated.place(), "an adjustment is out of range and is left out"));
  }

  static void amounts(LineDraft line) {
    eachStated(
        line,
        (field, stated) -> {
          if (isInRange(stated.value())) {
            line.set(field, Money.rounded(stated.value(), RoundingMode.HALF_UP), stated.place());
            if (!Money.isExact(stated.value())) {
              line.find(stated.place(), field.name() + " is finer than a cent and was rounded");
            }
          }
        });
  }

  static boolean isInRange(BigDecimal amount) {
    return amount.abs().compareTo(LARGEST) <= 0;
  }

  static boolean isInRange(Adjustment adjustment) {
    return isInRange(adjustment.amount().toDecimal());
  }

  private static void eachStated(
      LineDraft line, BiConsumer<LineField<Money>, Stated<BigDecimal>> step) {
    AMOUNTS.forEach(
        (source, field) -> line.stated(source).ifPresent(stated -> step.accept(field, stated)));
  }

  static void status(LineDraft line) {
    Optional<Stated<LineStatus>> stated = line.inherited(SourceField.STATUS);
    if (stated.isPresent()) {
      line.set(LineField.STATUS, stated.get());
    } else if (isRefused(line)) {
      line.derive(LineField.STATUS, LineStatus.DENIED);
    } else {
      boolean payerSpoke = !line.lacks(LineField.PAID) || !line.lacks(LineField.ALLOWED);
      line.derive(LineField.STATUS, payerSpoke ? LineStatus.PAID : LineStatus.BILLED);
    }
  }

  /// Whether reasons other than price and cost share take all that was billed.
  private static boolean isRefused(LineDraft line) {
    List<Adjustment> adjustments = line.adjustments();
    return line.get(LineField.PAID).filter(Money.ZERO::equals).isPresent()
        && line.get(LineField.BILLED)
            .filter(billed -> billed.isMoreThan(Money.ZERO))
            .filter(billed -> AdjustmentRules.sum(adjustments).compareTo(billed.toDecimal()) == 0)
            .isPresent()
        && adjustments.stream().allMatch(AmountRules::mayRefuse)
        && !adjustments.stream().allMatch(Adjustment::isPrice);
  }

  private static boolean mayRefuse(Adjustment adjustment) {
    return adjustment.isContractual()
        || adjustment.group().equals(Adjustment.PAYER_INITIATED)
        || (adjustment.isPatients() && !adjustment.isCostShare());
  }

  /// What was paid was owed, at the least.
  static void paidByPatient(LineDraft line) {
    line.stated(SourceField.PAID_BY_PATIENT)
        .filter(_ -> line.lacks(LineField.PATIENT_RESPONSIBILITY))
        .filter(paid -> isInRange(paid.value()))
        .ifPresent(paid ->
            line.derive(
                LineField.PATIENT_RESPONSIBILITY,
                Money.rounded(paid.value(), RoundingMode.HALF_UP),
                paid.place()));
  }

  static void denied(LineDraft line) {
    if (!line.is(LineStatus.DENIED)) {
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
    if (isNegative(line) && !line.is(LineStatus.REVERSAL)) {
      line.find("billed_amount is negative and the line is no reversal");
    }
  }

  /// Of a negative line the sizes count: what a reversal takes back has the same order.
  static void order(LineDraft line) {
    if (isMore(line, LineField.ALLOWED, LineField.BILLED)) {
      line.find("allowed_amount is more than billed_amount");
    }
    if (isMore(line, LineField.PAID, LineField.ALLOWED)) {
      line.find("paid_by_insurance is more than allowed_amount");
    }
    if (line.lacks(LineField.ALLOWED) && isMore(line, LineField.PAID, LineField.BILLED)) {
      line.find("paid_by_insurance is more than billed_amount");
    }
  }

  private static boolean isNegative(LineDraft line) {
    return line.get(LineField.BILLED).filter(Money::isNegative).isPresent();
  }

  private static boolean isMore(LineDraft line, LineField<Money> one, LineField<Money> other) {
    Optional<Money> first = line.get(isNegative(line) ? other : one);
    Optional<Money> second = line.get(isNegative(line) ? one : other);
    return first.flatMap(a -> second.map(a::isMoreThan)).orElse(false);
  }
}
