package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.Words;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The columns of an insurer's table, by the words above them.
@SuppressWarnings("ImmutableEnumChecker") // Set.of gives sets that never change
enum EobColumn {
  DESCRIPTION(
      Optional.empty(),
      Set.of(
          "service description", "description", "service", "services", "description of service")),
  BILLED(
      Optional.of(SourceField.BILLED),
      Set.of(
          "billed",
          "billed amount",
          "amount billed",
          "provider billed",
          "charged",
          "charge",
          "charges",
          "billed charges")),
  ALLOWED(
      Optional.of(SourceField.ALLOWED),
      Set.of("allowed", "allowed amount", "amount allowed", "plan allowed")),
  PAID(
      Optional.of(SourceField.PAID),
      Set.of(
          "plan paid",
          "paid",
          "we paid",
          "we pay",
          "plan pays",
          "insurance paid",
          "your plan paid")),
  PATIENT(
      Optional.of(SourceField.PATIENT_RESPONSIBILITY),
      Set.of(
          "you owe",
          "your responsibility",
          "patient responsibility",
          "your share",
          "you pay",
          "what you owe"));

  private final Optional<SourceField<BigDecimal>> amount;
  private final Set<String> headings;

  EobColumn(Optional<SourceField<BigDecimal>> amount, Set<String> headings) {
    this.amount = amount;
    this.headings = headings;
  }

  /// The field whose amounts stand in the column; nothing for the column of words.
  Optional<SourceField<BigDecimal>> amount() {
    return amount;
  }

  static Optional<EobColumn> ofHeading(String heading) {
    String phrase = Words.phrase(heading);
    return Arrays.stream(values()).filter(c -> c.headings.contains(phrase)).findFirst();
  }
}
