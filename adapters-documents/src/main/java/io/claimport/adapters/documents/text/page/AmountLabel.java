package io.claimport.adapters.documents.text.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an amount outside the service lines is called, and so what it is.
///
/// The order decides: a word for a guess or a write-off beats the words after it, so that
/// neither "Expected coverage" nor "Insurance adjustment" is ever taken for a payment.
@SuppressWarnings("ImmutableEnumChecker") // Set.of gives sets that never change
public enum AmountLabel {
  /// A prediction, never paid (policy P-TXT-EST).
  ESTIMATE(Set.of("est", "estimated", "expected", "estimate", "deposit", "pending", "anticipated")),
  /// What the provider does not charge after all.
  WRITE_OFF(
      Set.of("adjustment", "adjustments", "discount", "discounts", "savings"),
      Set.of(
          "insurance",
          "contractual",
          "contract",
          "plan",
          "network",
          "provider",
          "negotiated",
          "courtesy",
          "total",
          "amount",
          "your",
          "our")),
  ALLOWED(Set.of("allowed"), Set.of("total", "amount", "amounts")),
  PAID(
      Set.of("paid", "payment", "payments", "pays", "pay", "coverage", "applied", "insurance"),
      Set.of(
          "insurance",
          "plan",
          "medicare",
          "medicaid",
          "we",
          "total",
          "amount",
          "by",
          "your",
          "our"),
      Set.of("insurance", "plan", "medicare", "medicaid", "we")),
  PATIENT(
      Set.of("balance", "due", "owe", "owes", "responsibility", "portion", "share"),
      Set.of("patient", "you", "your", "total", "amount", "now", "remaining", "current")),
  BILLED(
      Set.of("total", "totals", "subtotal", "charges", "billed"),
      Set.of("sub", "grand", "amount", "charge", "claim", "for", "of", "services", "the"));

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final Set<String> keys;
  private final Set<String> companions;
  private final Set<String> needed;
  private final boolean anyCompanion;

  /// One key is enough, whatever stands beside it.
  AmountLabel(Set<String> keys) {
    this.keys = keys;
    this.companions = Set.of();
    this.needed = Set.of();
    this.anyCompanion = true;
  }

  /// A key is there, and nothing but keys and companions.
  AmountLabel(Set<String> keys, Set<String> companions) {
    this(keys, companions, Set.of());
  }

  /// The same, and one of the needed words.
  AmountLabel(Set<String> keys, Set<String> companions, Set<String> needed) {
    this.keys = keys;
    this.companions = companions;
    this.needed = needed;
    this.anyCompanion = false;
  }

  /// What the label stands for; nothing if it is none of these. What it has in brackets,
  /// as in `Insurance (Northwind)`, counts only where it makes it a guess.
  public static Optional<AmountLabel> of(String label) {
    if (ESTIMATE.fits(Words.of(label))) {
      return Optional.of(ESTIMATE);
    }
    List<String> words = Words.of(IN_BRACKETS.matcher(label).replaceAll(" "));
    return Arrays.stream(values()).filter(kind -> kind.fits(words)).findFirst();
  }

  private boolean fits(List<String> words) {
    return words.stream().anyMatch(keys::contains)
        && (needed.isEmpty() || words.stream().anyMatch(needed::contains))
        && (anyCompanion
            || words.stream().allMatch(word -> keys.contains(word) || companions.contains(word)));
  }
}
