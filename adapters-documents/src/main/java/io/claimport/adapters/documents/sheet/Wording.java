package io.claimport.adapters.documents.sheet;

import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/// How our own layouts write dates, amounts and codes.
public final class Wording {

  private static final DateTimeFormatter US_DATE =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int BEHIND_FIRST_COMMA = "000.00".length();

  private Wording() {}

  /// `01/31/2026`.
  public static String of(LocalDate date) {
    return US_DATE.format(date);
  }

  /// `$1,234.50`, `-$75.00`.
  public static String of(Money amount) {
    StringBuilder text = new StringBuilder(amount.toDecimal().abs().toPlainString());
    for (int comma = text.length() - BEHIND_FIRST_COMMA; comma > 0; comma -= 3) {
      text.insert(comma, ',');
    }
    return text.insert(0, amount.isNegative() ? "-$" : "$").toString();
  }

  /// `99214-25`.
  public static String of(ProcedureCode procedure) {
    return CodeCell.write(procedure);
  }

  static LocalDate date(String written) {
    return LocalDate.parse(written, US_DATE);
  }
}
