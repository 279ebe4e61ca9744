package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;

/// T5: an insurer's table without codes, under a header such as `Service Description
/// Billed Allowed  Plan Paid  You Owe`.
final class EobTableGrammar implements Grammar {

  @Override
  public Explanation explain(Page page) {
    Explanation explanation = new Explanation();
    Optional<EobHeader> table = Optional.empty();
    boolean belowService = false;
    for (PageLine line : page.lines()) {
      Optional<EobHeader> header = EobHeader.of(line);
      Optional<EobHeader.Row> row = table.flatMap(t -> t.row(line));
      if (header.isPresent()) {
        table = header;
        belowService = false;
      } else if (row.isPresent()) {
        belowService = row(line, row.get(), explanation);
        table = belowService ? table : Optional.empty();
      } else if (line.isHeading() || isTotal(line)) {
        table = Optional.empty();
        belowService = false;
      } else if (belowService && line.isIndented() && !line.hasAmounts()) {
        explanation.finding(
            Finding.of(
                ReadingRules.REMARK, line.place(), "there is a remark below a service line"));
      }
    }
    return explanation;
  }

  private static boolean isTotal(PageLine line) {
    return line.amounts().size() == 1 && AmountLabel.of(line.labelOf(0)).isPresent();
  }

  /// Takes a row over. A row whose words are about paying is none, except for the totals.
  ///
  /// @return whether it was a service
  private static boolean row(PageLine line, EobHeader.Row row, Explanation explanation) {
    Optional<AmountLabel> label = AmountLabel.of(row.description());
    if (label.isEmpty()) {
      service(line, row, explanation);
    } else if (label.get() == AmountLabel.BILLED) {
      row.amounts().forEach((field, value) -> explanation.total(line, field, value));
    }
    return label.isEmpty();
  }

  private static void service(PageLine line, EobHeader.Row row, Explanation explanation) {
    StatedFields.Builder fields = StatedFields.collecting();
    fields.put(SourceField.DESCRIPTION, row.description(), line.place());
    row.amounts().forEach((field, value) -> fields.put(field, value, line.place()));
    explanation.service(
        line, fields, row.amounts().getOrDefault(SourceField.BILLED, BigDecimal.ZERO));
  }
}
