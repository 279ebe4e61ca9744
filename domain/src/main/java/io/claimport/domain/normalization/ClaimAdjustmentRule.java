package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.money.Money;
import io.claimport.domain.money.Proration;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the adjustments that a claim has for itself down to its lines, pro rata to what
/// they billed, so that the lines' payments add up to the claim's.
final class ClaimAdjustmentRule {

  private final ClaimDraft claim;
  private final List<Adjustment> own;
  private final Place place;

  private ClaimAdjustmentRule(ClaimDraft claim, Stated<List<Adjustment>> own) {
    this.claim = claim;
    this.own = own.value();
    this.place = own.place();
  }

  static void spread(ClaimDraft claim) {
    claim
        .source()
        .fields()
        .get(SourceField.ADJUSTMENTS)
        .filter(own -> !own.value().isEmpty() && !claim.lines().isEmpty())
        .ifPresent(own -> new ClaimAdjustmentRule(claim, own).spread());
  }

  private void spread() {
    if (!claim.allLines(line -> !line.lacks(LineField.BILLED) && !line.lacks(LineField.PAID))) {
      find("a line lacks billed_amount or paid_by_insurance");
    } else if (!isInRange()) {
      find("they are out of range");
    } else if (!linesArePaidNet()) {
      own.forEach(this::list);
      payLess();
    } else if (unexplained().compareTo(AdjustmentRules.sum(own)) == 0) {
      own.forEach(this::list);
    } else {
      find("the lines already add up to the stated payment");
    }
  }

  private void find(String reason) {
    claim.find(claim.source().place(), "the claim's own adjustments are not spread, " + reason);
  }

  /// A claim that is its own only line, say, states what was paid in the end.
  private boolean linesArePaidNet() {
    Optional<BigDecimal> total = claim.source().fields().get(SourceField.PAID).map(Stated::value);
    BigDecimal paid = claim.sum(line -> line.get(LineField.PAID).orElseThrow().toDecimal());
    return total.isPresent() && total.get().compareTo(paid) == 0;
  }

  /// What lies between billed and paid of the lines without a reason of theirs.
  private BigDecimal unexplained() {
    return claim.sum(
        line -> Reconciliation.ofAdjustments(line.amounts()).difference().orElse(BigDecimal.ZERO));
  }

  private boolean isInRange() {
    BigDecimal sizes =
        own.stream()
            .map(adjustment -> adjustment.amount().toDecimal().abs())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return AmountRules.isInRange(sizes);
  }

  /// Adds each line's share of an adjustment to the line's own.
  private void list(Adjustment adjustment) {
    List<Money> shares = shares(adjustment);
    for (int i = 0; i < shares.size(); i++) {
      LineDraft line = claim.lines().get(i);
      List<Adjustment> all = new ArrayList<>(line.adjustments());
      all.add(adjustment.withAmount(shares.get(i)));
      line.derive(LineField.ADJUSTMENTS, List.copyOf(all), place);
    }
  }

  private void payLess() {
    List<Money> paid =
        new ArrayList<>(
            claim.lines().stream().map(line -> line.get(LineField.PAID).orElseThrow()).toList());
    for (Adjustment adjustment : own) {
      List<Money> shares = shares(adjustment);
      for (int i = 0; i < shares.size(); i++) {
        paid.set(i, paid.get(i).minus(shares.get(i)));
      }
    }
    for (int i = 0; i < paid.size(); i++) {
      claim.lines().get(i).derive(LineField.PAID, paid.get(i), place);
    }
  }

  private List<Money> shares(Adjustment adjustment) {
    List<Money> billed =
        claim.lines().stream().map(line -> line.get(LineField.BILLED).orElseThrow()).toList();
    return Proration.spread(adjustment.amount(), billed);
  }
}
