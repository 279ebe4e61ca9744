package io.claimport.adapters.documents.text.page;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds amounts that do without a dollar sign, as on a pharmacy's slip: `Retail 45.00`.
/// They have their cents, and nothing that could be their unit stands behind them.
final class BareAmounts {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![^\\s|:(])(-?\\d[\\d,]{0,14}\\.\\d{2}(?:-| ?CR)?)(?=\\)?\\s*(?:$|[(|;]| {2,}|\\t|"
              + " [A-Za-z]))");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:mg|mcg|g|kg|ml|dl|l|iu|u|mmol|meq|ng|pg|cm|mm|percent|mmhg|bpm)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private BareAmounts() {}

  static List<AmountToken> scan(String line) {
    List<AmountToken> tokens = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(line);
    while (amount.find()) {
      boolean measured = UNIT.matcher(line.substring(amount.end()).stripLeading()).matches();
      if (!measured) {
        tokens.add(
            new AmountToken(
                amount.start(),
                amount.end(),
                Amount.parse(amount.group(1), DecimalMark.POINT).stated()));
      }
    }
    return tokens;
  }
}
