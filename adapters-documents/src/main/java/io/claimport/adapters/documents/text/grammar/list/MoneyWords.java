package io.claimport.adapters.documents.text.grammar.list;

import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.DatedWords;
import java.util.List;
import java.util.Set;

/// Tells lines about paying from lines about services.
public final class MoneyWords {

  private static final Set<String> WORDS =
      Set.of(
          "balance",
          "forward",
          "payment",
          "payments",
          "paid",
          "pay",
          "due",
          "total",
          "subtotal",
          "totals",
          "owe",
          "owed",
          "copay",
          "copayment",
          "deductible",
          "coinsurance",
          "credit",
          "refund",
          "insurance",
          "covered",
          "coverage",
          "tax",
          "interest",
          "late",
          "amount",
          "account",
          "previous",
          "prior",
          "minimum",
          "cash",
          "card",
          "visa",
          "mastercard",
          "deposit",
          "estimate",
          "estimated",
          "change",
          "tendered",
          "savings",
          "tip");

  private MoneyWords() {}

  /// Whether the words could name a service.
  public static boolean areAbsentFrom(String words) {
    return words.chars().anyMatch(Character::isLetter)
        && AmountLabel.of(DatedWords.withoutDate(words)).isEmpty()
        && Words.of(words).stream().noneMatch(WORDS::contains);
  }

  /// Whether the words speak of nothing but paying: `Previous balance`.
  public static boolean areAllOf(String words) {
    List<String> all = Words.of(words);
    return !all.isEmpty() && WORDS.containsAll(all);
  }
}
