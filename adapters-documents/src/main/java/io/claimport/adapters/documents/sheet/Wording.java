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

  private Wording() {}

  /// `01/31/2026`.
  public static String of(LocalDate date) {
    return US_DATE.format(date);
  }

  /// `$1,234.50`, `-$75.00`.
  public static String of(Money amount) {
    String sign = amount.isNegative() ? "-" : "";
    return sign + "$" + String.format(Locale.ROOT, "%,.2f", amount.toDecimal().abs());
  }

  /// `99214-25`.
  public static String of(ProcedureCode procedure) {
    return CodeCell.write(procedure);
  }

  static LocalDate date(String written) {
    return LocalDate.parse(written, US_DATE);
  }
}
