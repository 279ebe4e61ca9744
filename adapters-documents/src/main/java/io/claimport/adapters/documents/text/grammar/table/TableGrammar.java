package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.StatusWords;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;

/// T5: a table under a header such as `Service Description  Billed  Allowed  Plan Paid
/// You Owe`, with or without columns for dates and codes.
public final class TableGrammar implements Grammar {

  @Override
  public Explanation explain(Page page) {
    Explanation explanation = new Explanation();
    Optional<TableHeader> table = Optional.empty();
    boolean belowService = false;
    for (PageLine line : page.lines()) {
      Optional<TableHeader> header = TableHeader.of(line);
      Optional<TableHeader> open = table;
      Optional<TableLine> row = open.flatMap(t -> TableLine.of(t, line));
      if (header.isPresent()) {
        table = header;
        belowService = false;
      } else if (row.isPresent()) {
        belowService = row(open.orElseThrow(), line, row.get(), explanation);
        table = belowService ? table : Optional.empty();
      } else if (line.isHeading() || isTotal(line)) {
        table = Optional.empty();
        belowService = false;
      } else if (belowService && line.isIndented() && !line.hasAmounts()) {
        explanation.finding(Remarks.on(line));
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
  private static boolean row(
      TableHeader header, PageLine line, TableLine row, Explanation explanation) {
    Optional<AmountLabel> label = AmountLabel.of(row.words());
    if (label.isEmpty()) {
      service(header, line, row, explanation);
    } else if (label.get() == AmountLabel.BILLED) {
      totals(line, row.amounts(), explanation);
    }
    return label.isEmpty();
  }

  private static void totals(PageLine line, LineAmounts amounts, Explanation explanation) {
    for (ServiceAmount kind : ServiceAmount.values()) {
      LineAmounts.field(kind)
          .ifPresent(field ->
              amounts.value(kind).ifPresent(value -> explanation.total(line, field, value)));
    }
  }

  private static void service(
      TableHeader header, PageLine line, TableLine row, Explanation explanation) {
    RowWords words = RowWords.of(header, row.words());
    StatedFields.Builder fields = words.service().state(line.place());
    words.units().ifPresent(units -> fields.put(SourceField.UNITS, units, line.place()));
    row.amounts().state(fields);
    StatusWords.of(row.behind())
        .ifPresent(status -> fields.put(SourceField.STATUS, status, line.place()));
    BigDecimal billed = row.amounts().value(ServiceAmount.BILLED).orElseThrow();
    explanation.service(new Explanation.Service(line, fields, billed, words.service().date()));
    if (Remarks.marksDuplicate(line.text())) {
      explanation.finding(Remarks.on(line));
    }
  }
}
