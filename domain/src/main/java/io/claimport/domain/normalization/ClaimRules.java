package io.claimport.domain.normalization;

import static java.math.RoundingMode.HALF_UP;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rules on a claim as a whole.
final class ClaimRules {

  /// The revenue code of the sum of all charges.
  private static final String TOTAL_CHARGE = "0001";

  private static final int CENTS = 2;

  private ClaimRules() {}

  /// The line that a reversal takes back no longer stands: one like it may follow.
  static void duplicateLines(ClaimDraft claim) {
    Map<List<Object>, Integer> standing = new HashMap<>();
    for (LineDraft line : claim.lines()) {
      List<Object> looks = looks(line);
      int alike = standing.getOrDefault(looks, 0);
      if (takesBack(line)) {
        standing.put(looks, Math.max(0, alike - 1));
      } else {
        if (alike > 0) {
          claim.find(
              line.place(),
              "procedure_code, service_date and billed_amount equal those of a line before");
        }
        standing.put(looks, alike + 1);
      }
    }
  }

  private static boolean takesBack(LineDraft line) {
    return line.is(LineStatus.REVERSAL)
        || line.get(LineField.BILLED).filter(Money::isNegative).isPresent();
  }

  /// What makes two lines look alike; without a code the description stands in for it. One service
  /// of two departments is two.
  private static List<Object> looks(LineDraft line) {
    Object code =
        line.procedure()
            .<Object>map(c -> c)
            .orElseGet(() -> line.get(LineField.DESCRIPTION).orElse(""));
    return List.of(
        code,
        line.get(LineField.REVENUE_CODE).orElse(""),
        line.get(LineField.SERVICE_DATE).<Object>map(d -> d).orElse(""),
        line.get(LineField.BILLED).<Object>map(billed -> Math.abs(billed.cents())).orElse(""));
  }

  static void totalsLine(ClaimDraft claim) {
    List<LineDraft> totals = claim.lines().stream().filter(ClaimRules::isTotals).toList();
    if (totals.size() != 1 || claim.lines().size() == 1) {
      return;
    }
    LineDraft total = totals.getFirst();
    Optional<Money> billed = total.get(LineField.BILLED);
    boolean itemised = claim.lines().stream().noneMatch(line -> line.lacks(LineField.BILLED));
    if (itemised && twice(billed.orElseThrow()).compareTo(billed(claim)) == 0) {
      claim.find(
          total.place(), "the line repeats billed_amount of all other lines and is left out");
      claim.drop(total);
    }
  }

  private static boolean isTotals(LineDraft line) {
    return line.get(LineField.REVENUE_CODE).filter(TOTAL_CHARGE::equals).isPresent()
        || line.procedure().filter(ClaimRules::isTotals).isPresent();
  }

  private static boolean isTotals(ProcedureCode code) {
    return code.system() == CodeSystem.REVENUE && code.value().equals(TOTAL_CHARGE);
  }

  private static BigDecimal twice(Money amount) {
    return amount.toDecimal().add(amount.toDecimal());
  }

  private static BigDecimal billed(ClaimDraft claim) {
    return claim.sum(line -> line.get(LineField.BILLED).orElse(Money.ZERO).toDecimal());
  }

  /// Looks into the claim itself too: there a reversal may stand below its original.
  static void reversals(ClaimDraft claim) {
    for (LineDraft line : claim.lines()) {
      line.get(LineField.CLAIM_NUMBER)
          .ifPresent(number -> {
            if (!line.is(LineStatus.REVERSAL)) {
              claim.earlier().remember(number);
            } else if (!claim.earlier().mayHave(number)) {
              claim.find(line.place(), "the document has no line before that this one takes back");
            }
          });
    }
  }

  /// Of a remittance, what was billed and what the patient owes have rules of their own; of a bill
  /// that a payer gets, what was billed has.
  static void statedTotals(ClaimDraft claim) {
    compare(claim, SourceField.ALLOWED, LineField.ALLOWED);
    compare(claim, SourceField.PAID, LineField.PAID);
    if (!claim.isRemittance() && !claim.isOfProvidersNumber()) {
      compare(claim, SourceField.BILLED, LineField.BILLED);
    }
    if (!claim.isRemittance()) {
      compare(claim, SourceField.PATIENT_RESPONSIBILITY, LineField.PATIENT_RESPONSIBILITY);
    }
  }

  /// Says nothing unless every line has the amount: a total over what nobody itemised proves
  /// nothing. What is finer than a cent is noise, in a total as on a line.
  private static void compare(
      ClaimDraft claim, SourceField<BigDecimal> total, LineField<Money> amount) {
    Optional<Stated<BigDecimal>> stated = claim.source().fields().get(total);
    boolean itemised = claim.lines().stream().noneMatch(line -> line.lacks(amount));
    if (stated.isEmpty() || !itemised) {
      return;
    }
    BigDecimal sum =
        claim.lines().stream()
            .flatMap(line -> line.get(amount).stream())
            .map(Money::toDecimal)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal cents = stated.get().value().setScale(CENTS, HALF_UP);
    if (sum.compareTo(cents) != 0) {
      claim.find(
          stated.get().place(),
          "the stated total of "
              + amount.name()
              + " is "
              + stated.get().value().toPlainString()
              + " but the lines add up to "
              + sum.toPlainString());
    }
  }
}
