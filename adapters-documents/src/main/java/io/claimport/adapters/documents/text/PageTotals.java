package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.DatedWords;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a page states about all of its services together (policy P-TXT-TOTALS): it
/// belongs to the claim and is never spread over the lines.
final class PageTotals {

  private final List<Explanation.Total> totals = new ArrayList<>();
  private final Set<Integer> explained = new HashSet<>();

  private final BigDecimal paid;

  private PageTotals(BigDecimal paid) {
    this.paid = paid;
  }

  static PageTotals of(Page page, Explanation explanation) {
    PageTotals found = new PageTotals(explanation.paid());
    found.totals.addAll(explanation.totals());
    page.lines().stream().filter(line -> !explanation.explains(line)).forEach(found::look);
    return found;
  }

  private void look(PageLine line) {
    boolean everyAmountKnown = line.hasAmounts();
    for (int i = 0; i < line.amounts().size(); i++) {
      Optional<BigDecimal> value = line.amounts().get(i).value();
      Optional<AmountLabel> label = label(DatedWords.withoutDate(line.labelOf(i)));
      value.ifPresent(amount -> label.ifPresent(known -> take(line, known, amount)));
      everyAmountKnown &= value.isPresent() && label.isPresent();
    }
    if (everyAmountKnown) {
      explained.add(line.number());
    }
  }

  /// Outside the lines, `Your cost` is what it would be in one of them.
  private static Optional<AmountLabel> label(String written) {
    return AmountLabel.of(written)
        .or(() -> ServiceAmount.ofPhrase(Words.phrase(written)).flatMap(PageTotals::ofTotals));
  }

  private static Optional<AmountLabel> ofTotals(ServiceAmount amount) {
    return switch (amount) {
      case ALLOWED -> Optional.of(AmountLabel.ALLOWED);
      case PAID -> Optional.of(AmountLabel.PAID);
      case PATIENT -> Optional.of(AmountLabel.PATIENT);
      case WRITE_OFF -> Optional.of(AmountLabel.WRITE_OFF);
      case BILLED, DEDUCTIBLE, COINSURANCE, COPAY, NOT_COVERED -> Optional.empty();
    };
  }

  private void take(PageLine line, AmountLabel label, BigDecimal amount) {
    Optional<SourceField<BigDecimal>> field =
        switch (label) {
          case BILLED -> Optional.of(SourceField.BILLED);
          case ALLOWED -> Optional.of(SourceField.ALLOWED);
          case PAID -> Optional.of(SourceField.PAID);
          case PATIENT -> Optional.of(SourceField.PATIENT_RESPONSIBILITY);
          case ESTIMATE, WRITE_OFF -> Optional.empty();
        };
    // a payment is often printed as what it takes off the balance
    boolean takenOff = label == AmountLabel.PAID && amount.compareTo(paid) != 0;
    BigDecimal value = takenOff ? amount.abs() : amount;
    field.ifPresent(known -> totals.add(new Explanation.Total(line, known, value)));
  }

  boolean isEmpty() {
    return totals.isEmpty();
  }

  boolean explain(PageLine line) {
    return explained.contains(line.number());
  }

  /// Whether the page states this as what was billed in all.
  boolean isBilled(BigDecimal amount) {
    return of(SourceField.BILLED).stream().anyMatch(total -> total.value().compareTo(amount) == 0);
  }

  /// States the totals. Of several for one field, as of subtotal and total, the one that
  /// the lines add up to counts, else the first.
  void state(BigDecimal billed, StatedFields.Builder claim) {
    state(SourceField.ALLOWED, Optional.empty(), claim);
    state(SourceField.PAID, Optional.empty(), claim);
    state(SourceField.PATIENT_RESPONSIBILITY, Optional.empty(), claim);
    state(SourceField.BILLED, Optional.of(billed), claim);
  }

  private void state(
      SourceField<BigDecimal> field, Optional<BigDecimal> sum, StatedFields.Builder claim) {
    List<Explanation.Total> stated = of(field);
    Optional<Explanation.Total> matching =
        stated.stream()
            .filter(total -> sum.filter(s -> s.compareTo(total.value()) == 0).isPresent())
            .findFirst();
    matching
        .or(() -> stated.stream().findFirst())
        .ifPresent(total -> claim.put(field, total.value(), total.line().place()));
  }

  private List<Explanation.Total> of(SourceField<BigDecimal> field) {
    return totals.stream().filter(total -> total.field() == field).toList();
  }
}
