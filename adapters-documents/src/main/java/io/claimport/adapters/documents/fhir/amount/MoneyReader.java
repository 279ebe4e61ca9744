package io.claimport.adapters.documents.fhir.amount;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.notation.Amount;
import java.math.BigDecimal;

/// Reads FHIR's data type Money, also where its value is a text.
public final class MoneyReader {

  /// More digits than any amount has; a tiny number may spell a huge one.
  private static final int MOST_DIGITS = 40;

  private static final String DOLLARS = "USD";

  private MoneyReader() {}

  /// Whether it is another currency than the US dollar.
  public static boolean isForeign(Element money) {
    String currency = money.word(Member.CURRENCY);
    return currency != null && !currency.equalsIgnoreCase(DOLLARS);
  }

  /// Reads the amount as it is written.
  public static Amount read(Element money) {
    BigDecimal number = money.number(Member.VALUE);
    if (number != null) {
      boolean sane = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
      return sane ? new Amount.Stated(number) : new Amount.Unreadable();
    }
    String written = money.word(Member.VALUE);
    if (written != null) {
      return Amount.parse(written, Amount.DecimalMark.POINT);
    }
    return money.has(Member.VALUE) ? new Amount.Unreadable() : new Amount.Absent();
  }
}
