package io.claimport.adapters.documents.x12.remittance;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether the payment of a remittance advice is the sum of what its claims were paid, less its
/// provider adjustments. Only the reader sees all of them.
final class Balance {

  private static final int PAYMENT = 2;
  private static final int CLAIM_PAID = 4;
  private static final int FIRST_PROVIDER_ADJUSTMENT = 4;

  private final Stating stating;
  private @Nullable BigDecimal payment;
  private Place place = Place.DOCUMENT;
  private BigDecimal claims = BigDecimal.ZERO;
  private BigDecimal providerAdjustments = BigDecimal.ZERO;

  Balance(Stating stating) {
    this.stating = stating;
  }

  void payment(Segment segment) {
    payment = stating.number(segment, PAYMENT, "the payment");
    place = segment.place(PAYMENT);
  }

  void claim(Segment segment) {
    BigDecimal paid = segment.number(CLAIM_PAID);
    if (paid != null) {
      claims = claims.add(paid);
    }
  }

  /// Up to six pairs of a reason and an amount; a negative amount raises the payment.
  void providerAdjustments(Segment segment) {
    for (int element = FIRST_PROVIDER_ADJUSTMENT; element <= segment.size(); element += 2) {
      BigDecimal amount = stating.number(segment, element, SourceField.ADJUSTMENTS);
      if (amount != null) {
        providerAdjustments = providerAdjustments.add(amount);
      }
    }
  }

  void check() {
    BigDecimal due = claims.subtract(providerAdjustments);
    if (payment != null && payment.compareTo(due) != 0) {
      stating.find(
          ReadingRules.DOCUMENT_UNBALANCED,
          place,
          "the payment is "
              + payment.toPlainString()
              + ", the claims less provider adjustments are "
              + due.toPlainString());
    }
  }
}
