package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.adapters.documents.vocabulary.Heading;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The amounts of a row, and what is wrong with them.
record TableCells(LineAmounts amounts, List<Finding> findings) {

  private static final Pattern REMARK =
      Pattern.compile("(?<=\\d)(?:\\s*\\([^()$]*\\p{L}[^()$]*\\)|\\s*[*\u2020]+)+$");

  static TableCells of(List<Optional<Heading>> columns, List<String> cells, Place place) {
    LineAmounts amounts = new LineAmounts();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      if (columns.get(i).orElse(null) instanceof Heading.Money(ServiceAmount kind)) {
        switch (Amount.parse(withoutWords(cells.get(i)), DecimalMark.POINT)) {
          case Amount.Stated(var value) -> amounts.put(kind, value, place);
          case Amount.Absent _ -> {
            // an empty cell states nothing
          }
          case Amount.Unreadable _ ->
              findings.add(
                  Finding.of(
                      ReadingRules.AMOUNT_UNREADABLE,
                      place,
                      kind.name().toLowerCase(Locale.ROOT) + " amount is no amount"));
        }
      }
    }
    return new TableCells(amounts, findings);
  }

  /// `US$ 12.00`, `USD 12.00`, `12.00 USD`; `$28.00 (copay)`, `$28.00*`.
  private static String withoutWords(String cell) {
    return REMARK
        .matcher(cell)
        .replaceFirst("")
        .replaceFirst("(?i)^USD? ?(?=[$\\d(-])", "")
        .replaceFirst("(?i) USD$", "");
  }
}
