package io.claimport.adapters.documents.text;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizationRule;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;

/// Compares the totals of a page with each other, where its lines do not say what was
/// paid: what is allowed is what the plan paid and what is left to the patient.
final class TotalsCheck {

  private static final Rule TOTALS =
      NormalizationRules.all().stream()
          .map(NormalizationRule::rule)
          .filter(rule -> rule.id().equals("P-TOTALS"))
          .findFirst()
          .orElseThrow();

  private TotalsCheck() {}

  static Optional<Finding> of(SourceClaim claim) {
    StatedFields totals = claim.fields();
    boolean comparable =
        claim.lines().stream()
            .map(line -> line.fields())
            .noneMatch(line ->
                line.value(SourceField.PAID).isPresent()
                    || line.value(SourceField.STATUS).equals(Optional.of(LineStatus.DENIED)));
    Optional<BigDecimal> allowed = totals.value(SourceField.ALLOWED);
    Optional<BigDecimal> paid = totals.value(SourceField.PAID);
    Optional<BigDecimal> patient = totals.value(SourceField.PATIENT_RESPONSIBILITY);
    if (!comparable || allowed.isEmpty() || paid.isEmpty() || patient.isEmpty()) {
      return Optional.empty();
    }
    if (paid.get().signum() == 0) {
      return Optional.empty(); // denied, perhaps: then the allowed amount is nobody's
    }
    BigDecimal left = allowed.get().subtract(patient.get());
    return left.compareTo(paid.get()) == 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                TOTALS,
                totals.get(SourceField.PAID).orElseThrow().place(),
                "the stated total paid is "
                    + paid.get().toPlainString()
                    + ", but allowed less patient responsibility is "
                    + left.toPlainString()));
  }
}
