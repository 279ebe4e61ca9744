package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.lineitem.Reconciliation.Outcome;
import io.claimport.domain.money.Money;
import io.claimport.domain.money.Proration;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Rules on what follows from adjustments: the patient's share, and what was allowed.
final class AdjustmentRules {

  private AdjustmentRules() {}

  static void adjustments(LineDraft line) {
    line.stated(SourceField.ADJUSTMENTS)
        .ifPresent(stated ->
            line.set(
                LineField.ADJUSTMENTS,
                stated.value().stream().filter(AmountRules::isInRange).toList(),
                stated.place()));
  }

  /// Some sources write the payment into the column of the coinsurance.
  static void repeatedPayment(LineDraft line) {
    Optional<Money> allowed = line.get(LineField.ALLOWED);
    Optional<Money> paid = line.get(LineField.PAID);
    if (allowed.isEmpty() || paid.isEmpty() || !lacksShare(line)) {
      return;
    }
    Money rest = allowed.get().minus(paid.get());
    if (repeats(line.adjustments(), paid.get())
        && sum(line, Adjustment::isCostShare).compareTo(rest.toDecimal()) != 0) {
      line.derive(LineField.PATIENT_RESPONSIBILITY, rest);
      line.find("a part of the patient's share repeats paid_by_insurance and is not counted");
    }
  }

  /// Nothing repeats a payment of nothing, unless nothing is all that is said.
  private static boolean repeats(List<Adjustment> parts, Money paid) {
    return parts.stream().allMatch(Adjustment::isCostShare)
        && parts.stream().anyMatch(part -> part.amount().equals(paid))
        && (!isZero(paid) || parts.stream().allMatch(part -> isZero(part.amount())));
  }

  static void patientShare(ClaimDraft claim) {
    claim.lines().stream()
        .filter(AdjustmentRules::lacksShare)
        .filter(AdjustmentRules::listsPatientsPart)
        .forEach(line -> deriveShare(line, sum(line, Adjustment::isPatients)));
    shareOfClaim(claim);
    claim.lines().stream()
        .filter(AdjustmentRules::lacksShare)
        .filter(line -> unexplained(line).filter(rest -> rest.signum() == 0).isPresent())
        .forEach(line -> line.derive(LineField.PATIENT_RESPONSIBILITY, Money.ZERO));
  }

  /// A share that the claim alone states is what billed and paid leave of its lines. A
  /// reversal states none, or not its own.
  private static void shareOfClaim(ClaimDraft claim) {
    Optional<Stated<BigDecimal>> stated =
        claim
            .source()
            .fields()
            .get(SourceField.PATIENT_RESPONSIBILITY)
            .filter(share -> AmountRules.isInRange(share.value()));
    List<Money> weights = claim.lines().stream().map(AdjustmentRules::unpaid).toList();
    boolean leavesSomething = weights.size() == 1 || weights.stream().anyMatch(w -> !isZero(w));
    if (stated.isPresent()
        && leavesSomething
        && !claim.isReversal()
        && claim.allLines(AdjustmentRules::lacksShare)) {
      Money share = Money.rounded(stated.get().value(), RoundingMode.HALF_UP);
      List<Money> shares = Proration.spread(share, weights);
      for (int i = 0; i < shares.size(); i++) {
        claim
            .lines()
            .get(i)
            .derive(LineField.PATIENT_RESPONSIBILITY, shares.get(i), stated.get().place());
      }
    }
  }

  /// Billed less paid, where that is positive.
  private static Money unpaid(LineDraft line) {
    return line.get(LineField.BILLED)
        .flatMap(billed -> line.get(LineField.PAID).map(billed::minus))
        .filter(unpaid -> !unpaid.isNegative())
        .orElse(Money.ZERO);
  }

  private static boolean isZero(Money amount) {
    return amount.equals(Money.ZERO);
  }

  /// Whether nothing is said of the patient's share by a source that speaks of
  /// adjustments.
  private static boolean lacksShare(LineDraft line) {
    return line.speaksOfAdjustments() && line.lacks(LineField.PATIENT_RESPONSIBILITY);
  }

  private static boolean listsPatientsPart(LineDraft line) {
    return line.adjustments().stream().anyMatch(Adjustment::isPatients);
  }

  private static void deriveShare(LineDraft line, BigDecimal share) {
    if (AmountRules.isInRange(share)) {
      line.derive(LineField.PATIENT_RESPONSIBILITY, Money.exactly(share));
    }
  }

  /// What the line's own adjustments leave between billed and paid.
  private static Optional<BigDecimal> unexplained(LineDraft line) {
    return Reconciliation.ofAdjustments(line.amounts()).difference();
  }

  private static BigDecimal sum(LineDraft line, Predicate<Adjustment> which) {
    return sum(line.adjustments().stream().filter(which).toList());
  }

  /// Adds adjustments up, however large they are.
  static BigDecimal sum(List<Adjustment> adjustments) {
    return adjustments.stream()
        .map(adjustment -> adjustment.amount().toDecimal())
        .reduce(Money.ZERO.toDecimal(), BigDecimal::add);
  }

  /// The patient's part of what is allowed and what was kept back by law come on top of
  /// what was paid. Lists that neither hold the patient's part nor explain the payment
  /// prove nothing, and parts that add up to more than was billed contradict it.
  static void allowedFromPayment(LineDraft line) {
    Optional<Money> paid = line.get(LineField.PAID);
    boolean explains =
        listsPatientsPart(line)
            || Reconciliation.ofAdjustments(line.amounts()).outcome() == Outcome.BALANCED;
    if (line.lacks(LineField.ALLOWED)
        && paid.isPresent()
        && line.speaksOfAdjustments()
        && explains
        && !line.is(LineStatus.DENIED)
        && line.adjustments().stream().noneMatch(Adjustment::isPriorPayers)) {
      BigDecimal allowed =
          paid.get().toDecimal().add(sum(line, a -> a.isCostShare() || a.isSequestration()));
      if (!contradictsBilled(line, allowed)) {
        derive(line, allowed);
      }
    }
  }

  /// A payer that explains all of a difference may allow more than was billed. One that only
  /// tells the patient's parts does not.
  private static boolean contradictsBilled(LineDraft line, BigDecimal allowed) {
    return line.adjustments().stream().allMatch(Adjustment::isPatients)
        && line.get(LineField.BILLED)
            .filter(billed -> allowed.abs().compareTo(billed.toDecimal().abs()) > 0)
            .isPresent();
  }

  /// That there are no adjustments is believed where the patient's share explains all.
  static void allowedFromBilled(LineDraft line) {
    Optional<Money> billed = line.get(LineField.BILLED);
    boolean explains =
        !line.adjustments().isEmpty()
            || Reconciliation.of(line.amounts()).outcome() == Outcome.BALANCED;
    if (line.lacks(LineField.ALLOWED)
        && billed.isPresent()
        && line.speaksOfAdjustments()
        && explains
        && line.adjustments().stream().allMatch(Adjustment::isContractual)) {
      derive(line, billed.get().toDecimal().subtract(sum(line, a -> !a.isSequestration())));
    }
  }

  private static void derive(LineDraft line, BigDecimal allowed) {
    if (AmountRules.isInRange(allowed)) {
      line.derive(LineField.ALLOWED, Money.exactly(allowed));
    }
  }
}
