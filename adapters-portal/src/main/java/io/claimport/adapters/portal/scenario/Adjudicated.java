package io.claimport.adapters.portal.scenario;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What a payer made of one billed service.
public record Adjudicated(
    Money billed,
    Money allowed,
    Money paid,
    Money patientResponsibility,
    LineStatus status,
    List<Adjustment> adjustments) {

  private static final int PERCENT_HUNDREDTHS = 4;

  public Adjudicated {
    adjustments = List.copyOf(adjustments);
  }

  /// An allowed service of which the patient owes what was not paid.
  static Adjudicated paid(Money billed, Money allowed, Money paid, List<Adjustment> adjustments) {
    return new Adjudicated(
        billed, allowed, paid, allowed.minus(paid), LineStatus.PAID, adjustments);
  }

  /// So many hundredths of a percent of an amount, rounded half-even to the cent.
  static Money share(Money whole, int hundredthsOfPercent) {
    return Money.rounded(
        whole.toDecimal().multiply(BigDecimal.valueOf(hundredthsOfPercent, PERCENT_HUNDREDTHS)),
        RoundingMode.HALF_EVEN);
  }
}
