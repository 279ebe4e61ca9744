package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.lineitem.Reconciliation.Outcome;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Rules on sums that must hold to the cent. Each finding names both numbers.
final class BalanceRules {

  private static final int CENTS = 2;

  private BalanceRules() {}

  static void lines(ClaimDraft claim) {
    if (claim.isRemittance()) {
      claim.lines().forEach(BalanceRules::line);
    }
  }

  private static void line(LineDraft line) {
    Reconciliation reconciliation = Reconciliation.of(withoutAllowed(line.amounts()));
    if (reconciliation.outcome() == Outcome.UNBALANCED) {
      BigDecimal paid = line.get(LineField.PAID).orElseThrow().toDecimal();
      line.find(
          "billed_amount less adjustments is "
              + plain(reconciliation.difference().orElseThrow().add(paid))
              + " but paid_by_insurance is "
              + plain(paid));
    }
  }

  /// An allowed amount explains nothing where adjustments are meant to.
  private static Amounts withoutAllowed(Amounts amounts) {
    return new Amounts(
        amounts.billed(),
        null,
        amounts.paidByInsurance(),
        amounts.patientResponsibility(),
        amounts.adjustments());
  }

  static void claim(ClaimDraft claim) {
    if (claim.isRemittance() || claim.isOfProvidersNumber()) {
      claimBilled(claim);
    }
    if (claim.isRemittance()) {
      claimPaid(claim);
    }
  }

  private static void claimBilled(ClaimDraft claim) {
    Optional<Stated<BigDecimal>> billed = claim.source().fields().get(SourceField.BILLED);
    if (billed.isEmpty() || !claim.allLines(line -> !line.lacks(LineField.BILLED))) {
      return;
    }
    BigDecimal sum = claim.sum(line -> line.get(LineField.BILLED).orElseThrow().toDecimal());
    BigDecimal cents = billed.get().value().setScale(CENTS, RoundingMode.HALF_UP);
    if (sum.compareTo(cents) != 0) {
      claim.find(
          billed.get().place(),
          "the claim's billed_amount is "
              + plain(billed.get().value())
              + " but that of its lines adds up to "
              + plain(sum));
    }
  }

  /// Holds the claim's own amounts against each other, with the adjustments of claim and
  /// lines as stated.
  private static void claimPaid(ClaimDraft claim) {
    StatedFields fields = claim.source().fields();
    Optional<BigDecimal> billed = fields.value(SourceField.BILLED);
    Optional<Stated<BigDecimal>> paid = fields.get(SourceField.PAID);
    if (billed.isEmpty() || paid.isEmpty()) {
      return;
    }
    BigDecimal due = billed.get().subtract(explained(claim));
    if (due.compareTo(paid.get().value()) != 0) {
      claim.find(
          paid.get().place(),
          "the claim's billed_amount less all adjustments is "
              + plain(due)
              + " but its paid_by_insurance is "
              + plain(paid.get().value()));
    }
  }

  private static BigDecimal explained(ClaimDraft claim) {
    return AdjustmentRules.sum(claim.ownAdjustments()).add(claim.sum(BalanceRules::explained));
  }

  /// The line's adjustments before any of the claim's were spread, and its share where
  /// nobody lists the patient's part.
  private static BigDecimal explained(LineDraft line) {
    List<Adjustment> own =
        line.stated(SourceField.ADJUSTMENTS).map(Stated::value).orElse(List.of());
    Money unlisted =
        line.get(LineField.PATIENT_RESPONSIBILITY)
            .filter(_ -> line.adjustments().stream().noneMatch(Adjustment::isPatients))
            .orElse(Money.ZERO);
    return AdjustmentRules.sum(own).add(unlisted.toDecimal());
  }

  /// A reversal's claim states no share, or one that is not its own.
  static void patientShares(ClaimDraft claim) {
    Optional<Stated<BigDecimal>> stated =
        claim.source().fields().get(SourceField.PATIENT_RESPONSIBILITY);
    if (stated.isEmpty()
        || !claim.isRemittance()
        || claim.isReversal()
        || !claim.allLines(line -> !line.lacks(LineField.PATIENT_RESPONSIBILITY))) {
      return;
    }
    BigDecimal sum =
        claim.sum(line -> line.get(LineField.PATIENT_RESPONSIBILITY).orElseThrow().toDecimal());
    if (sum.compareTo(stated.get().value()) != 0) {
      claim.find(
          stated.get().place(),
          "the claim's patient_responsibility is "
              + plain(stated.get().value())
              + " but that of its lines adds up to "
              + plain(sum));
    }
  }

  /// In a remittance the adjustments say what the patient owes, and why.
  static void allowedAndShare(ClaimDraft claim) {
    if (!claim.isRemittance()) {
      claim.lines().forEach(BalanceRules::allowedAndShare);
    }
  }

  private static void allowedAndShare(LineDraft line) {
    Optional<Money> allowed = line.get(LineField.ALLOWED);
    Optional<Money> paid = line.get(LineField.PAID);
    Optional<Money> share = line.get(LineField.PATIENT_RESPONSIBILITY);
    if (allowed.isEmpty() || paid.isEmpty() || share.isEmpty() || line.is(LineStatus.DENIED)) {
      return;
    }
    BigDecimal neverAllowed =
        AdjustmentRules.sum(
            line.adjustments().stream().filter(a -> a.isPatients() && !a.isCostShare()).toList());
    BigDecimal ofAllowed = share.get().toDecimal().subtract(neverAllowed);
    if (ofAllowed.compareTo(allowed.get().minus(paid.get()).toDecimal()) != 0) {
      line.find("patient_responsibility is not allowed_amount less paid_by_insurance");
    }
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }
}
