package io.claimport.adapters.documents.text.grammar.list;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.DatedWords;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// T10: a receipt, or a bill without any code: `Allergy tablets (30)  $15.99 (Rx)`.
///
/// Nothing in such a line shows that it is a service. So it counts only where the lines
/// add up to the total that the page states, and where the page is about health at all.
public final class ItemListGrammar implements Grammar {

  private static final Set<String> HEALTH_WORDS =
      Set.of(
          "pharmacy",
          "pharmacist",
          "rx",
          "prescription",
          "prescriptions",
          "clinic",
          "medical",
          "patient",
          "dental",
          "dentist",
          "hospital",
          "health",
          "doctor",
          "dr",
          "physician",
          "insurance",
          "copay",
          "dds",
          "md",
          "therapy",
          "optical",
          "vision");

  @Override
  public Explanation explain(Page page) {
    Explanation explanation = new Explanation(true);
    boolean aboutHealth = false;
    boolean open = true;
    for (PageLine line : page.lines()) {
      aboutHealth |= Words.of(line.text()).stream().anyMatch(HEALTH_WORDS::contains);
      if (open && line.hasAmounts()) {
        open = !isTotal(line);
        item(line, explanation);
      }
    }
    return aboutHealth ? explanation : new Explanation(true);
  }

  private static boolean isTotal(PageLine line) {
    return AmountLabel.of(DatedWords.withoutDate(line.labelOf(0))).isPresent();
  }

  private static void item(PageLine line, Explanation explanation) {
    Optional<Charge> charge = Charge.of(line).filter(found -> found.amount().signum() >= 0);
    charge
        .map(found -> ListNumbering.strip(found.label()))
        .filter(words -> !isLabel(words))
        .filter(MoneyWords::areAbsentFrom)
        .ifPresent(words -> take(line, charge.get(), words, explanation));
  }

  /// `Charge:` names no item, but what the amount behind it is.
  private static boolean isLabel(String words) {
    return words.strip().endsWith(":") && ServiceAmount.ofPhrase(Words.phrase(words)).isPresent();
  }

  private static void take(PageLine line, Charge charge, String words, Explanation explanation) {
    ServiceWords item =
        ServiceShape.first(List.of(ServiceShape.DATED), words)
            .or(() -> ServiceShape.first(ServiceShape.CODED, words))
            .orElseGet(() -> ServiceWords.described(Leaders.strip(words)));
    StatedFields.Builder fields = item.state(line.place());
    fields.put(SourceField.BILLED, charge.amount(), line.place());
    charge.units().ifPresent(units -> fields.put(SourceField.UNITS, units, line.place()));
    explanation.service(new Explanation.Service(line, fields, charge.amount(), item.date()));
    if (!line.remark().isEmpty() || Remarks.marksDuplicate(line.text())) {
      explanation.finding(Remarks.on(line));
    }
  }
}
