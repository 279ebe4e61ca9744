package io.claimport.domain.normalization;

import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules on a claim as a whole.
final class ClaimRules {

  private ClaimRules() {}

  static void duplicateLines(ClaimDraft claim) {
    Set<List<Object>> seen = new HashSet<>();
    for (LineDraft line : claim.lines()) {
      if (!seen.add(looks(line))) {
        claim.find(
            line.place(),
            "procedure_code, service_date and billed_amount equal those of a line before");
      }
    }
  }

  /// What makes two lines look alike; without a code the description stands in for it.
  private static List<Object> looks(LineDraft line) {
    Object code =
        line.get(LineField.PROCEDURE_CODE)
            .<Object>map(c -> c)
            .orElseGet(() -> line.get(LineField.DESCRIPTION).orElse(""));
    return List.of(
        code,
        line.get(LineField.SERVICE_DATE).<Object>map(d -> d).orElse(""),
        line.get(LineField.BILLED).<Object>map(b -> b).orElse(""));
  }

  static void statedTotals(ClaimDraft claim) {
    compare(claim, SourceField.BILLED, LineField.BILLED);
    compare(claim, SourceField.ALLOWED, LineField.ALLOWED);
    compare(claim, SourceField.PAID, LineField.PAID);
    compare(claim, SourceField.PATIENT_RESPONSIBILITY, LineField.PATIENT_RESPONSIBILITY);
  }

  /// Says nothing unless every line has the amount: a total over what nobody itemised proves
  /// nothing.
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
            .reduce(Money.ZERO, Money::plus)
            .toDecimal();
    if (sum.compareTo(stated.get().value()) != 0) {
      claim.find(
          stated.get().place(), "the stated total of " + amount.name() + " is not the lines' sum");
    }
  }
}
