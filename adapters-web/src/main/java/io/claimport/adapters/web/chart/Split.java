package io.claimport.adapters.web.chart;

import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.lineitem.LineItemTotals.Sum;
import io.claimport.domain.lineitem.SpendingGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Where billed money went: to be paid by the insurer, by the patient, or by nobody.
///
/// @param rest what neither of them pays, or is not said to pay: discounts above all
/// @param isComplete whether every line states all that is needed
/// @param scale the amount that a full bar stands for
public record Split(
    BigDecimal billed,
    BigDecimal paid,
    BigDecimal owed,
    BigDecimal rest,
    boolean isComplete,
    BigDecimal scale) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Split of(LineItemTotals totals) {
    return of(
        totals.billed(),
        totals.paidByInsurance(),
        totals.patientResponsibility(),
        totals.billed().amount());
  }

  static Split of(SpendingGroup group, BigDecimal scale) {
    return of(group.billed(), group.paidByInsurance(), group.patientResponsibility(), scale);
  }

  private static Split of(Sum billed, Sum paid, Sum owed, BigDecimal scale) {
    return new Split(
        billed.amount(),
        paid.amount(),
        owed.amount(),
        billed.amount().subtract(paid.amount()).subtract(owed.amount()),
        billed.linesWithout() + paid.linesWithout() + owed.linesWithout() == 0,
        scale);
  }

  /// Whether the parts can be drawn: what was taken back can leave less than nothing.
  public boolean isDrawable() {
    return scale.signum() > 0 && paid.signum() >= 0 && owed.signum() >= 0 && rest.signum() >= 0;
  }

  public String paidWidth() {
    return width(paid);
  }

  public String owedBegin() {
    return width(paid);
  }

  public String owedWidth() {
    return width(owed);
  }

  public String restBegin() {
    return width(paid.add(owed));
  }

  public String restWidth() {
    return width(rest);
  }

  /// A part of the whole, as people say it.
  public String percent(BigDecimal part) {
    return billed.signum() == 0
        ? "–"
        : String.format(
            Locale.US, "%.1f %%", part.multiply(HUNDRED).divide(billed, 1, RoundingMode.HALF_EVEN));
  }

  private String width(BigDecimal amount) {
    return amount.multiply(HUNDRED).divide(scale, 2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
