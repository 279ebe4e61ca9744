package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// A CAS segment: a group, and up to six reasons with amount and quantity each.
public final class AdjustmentSegment {

  private static final int FIRST_REASON = 2;
  private static final int STEP = 3;

  private AdjustmentSegment() {}

  /// Adds what the segment says to the adjustments.
  public static void read(Segment segment, Stating stating, List<Adjustment> adjustments) {
    String group = code(segment, 1);
    for (int reason = FIRST_REASON; reason <= segment.size(); reason += STEP) {
      BigDecimal amount = stating.number(segment, reason + 1, SourceField.ADJUSTMENTS);
      if (amount != null) {
        add(segment, reason, group, amount, stating, adjustments);
      }
    }
  }

  /// Files in lower case mean the same codes.
  private static String code(Segment segment, int element) {
    return segment.text(element).toUpperCase(Locale.ROOT);
  }

  private static void add(
      Segment segment,
      int reason,
      String group,
      BigDecimal amount,
      Stating stating,
      List<Adjustment> adjustments) {
    if (Amount.isMoney(amount)) {
      adjustments.add(new Adjustment(group, code(segment, reason), Money.exactly(amount)));
    } else {
      stating.find(
          ReadingRules.AMOUNT_UNREADABLE,
          segment.place(reason + 1),
          SourceField.ADJUSTMENTS + " is finer than a cent or too large");
    }
  }
}
