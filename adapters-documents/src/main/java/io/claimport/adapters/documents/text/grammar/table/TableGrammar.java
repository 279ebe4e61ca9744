package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.StatusWords;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// T5: a table under a header such as `Service Description  Billed  Allowed  Plan Paid
/// You Owe`, with or without columns for dates and codes.
public final class TableGrammar implements Grammar {

  private static final Set<String> SUM = Set.of("total", "totals", "subtotal", "sub", "grand");

  @Override
  public Explanation explain(Page page) {
    Walk walk = new Walk();
    page.lines().forEach(walk::next);
    return walk.explanation;
  }

  /// The way down a page.
  private static final class Walk {

    private final Explanation explanation = new Explanation();
    private Optional<TableHeader> table = Optional.empty();
    private Optional<PageLine> previous = Optional.empty();
    private boolean belowService;
    private boolean inSection;
    private BigDecimal billed = BigDecimal.ZERO;

    void next(PageLine line) {
      Optional<PageLine> above = previous;
      previous = Optional.of(line);
      Optional<TableHeader> header =
          TableHeader.of(line).or(() -> above.flatMap(upper -> StackedHeader.of(upper, line)));
      if (header.isPresent()) {
        table = header;
        belowService = false;
        inSection = false;
        billed = BigDecimal.ZERO;
        return;
      }
      Optional<TableLine> row = table.flatMap(open -> TableLine.of(open, line)).filter(this::isRow);
      if (row.isPresent()) {
        belowService = row(table.orElseThrow(), line, row.get());
        table = belowService ? table : Optional.empty();
      } else if (isTotal(line)) {
        table = Optional.empty();
        belowService = false;
      } else if (line.isHeading()) {
        table = table.filter(TableHeader::isTelling);
        inSection = true;
        belowService = false;
      } else if (belowService && line.isIndented() && !line.hasAmounts()) {
        explanation.finding(Remarks.on(line));
      }
    }

    /// Below a heading within the table, only a day, a code or the sum shows that it goes
    /// on.
    private boolean isRow(TableLine row) {
      RowWords words = RowWords.of(table.orElseThrow(), row.words());
      return !inSection
          || words.service().date().isPresent()
          || words.service().code().isPresent()
          || words.side().revenueCode().isPresent()
          || isSum(row.words());
    }

    /// Takes a row over. A row whose words are about paying is none, except for the totals.
    ///
    /// @return whether it was a service
    private boolean row(TableHeader header, PageLine line, TableLine row) {
      Optional<AmountLabel> label = AmountLabel.of(row.words());
      boolean sum =
          isSum(row.words())
              && row.amounts().value(ServiceAmount.BILLED).filter(this::isBilled).isPresent();
      if (sum || label.equals(Optional.of(AmountLabel.BILLED))) {
        totals(line, row.amounts());
      } else if (label.isEmpty()) {
        service(header, line, row);
      }
      return label.isEmpty() && !sum;
    }

    private boolean isBilled(BigDecimal amount) {
      return amount.signum() != 0 && amount.compareTo(billed) == 0;
    }

    private void totals(PageLine line, LineAmounts amounts) {
      for (ServiceAmount kind : ServiceAmount.values()) {
        LineAmounts.field(kind)
            .ifPresent(field ->
                amounts.value(kind).ifPresent(value -> explanation.total(line, field, value)));
      }
    }

    private void service(TableHeader header, PageLine line, TableLine row) {
      RowWords words = RowWords.of(header, row.words());
      StatedFields.Builder fields = words.service().state(line.place());
      words.state(fields, line.place());
      row.amounts().state(fields);
      StatusWords.of(row.behind())
          .ifPresent(status -> fields.put(SourceField.STATUS, status, line.place()));
      BigDecimal charge = row.amounts().value(ServiceAmount.BILLED).orElse(BigDecimal.ZERO);
      billed = billed.add(charge);
      explanation.service(new Explanation.Service(line, fields, charge, words.service().date()));
      if (Remarks.marksDuplicate(line.text())) {
        explanation.finding(Remarks.on(line));
      }
    }
  }

  private static boolean isTotal(PageLine line) {
    return line.amounts().size() == 1 && AmountLabel.of(line.labelOf(0)).isPresent();
  }

  /// `Total for this claim`, unlike `Total knee replacement`, shows the sum of the rows.
  private static boolean isSum(String words) {
    return Words.of(words).stream().findFirst().filter(SUM::contains).isPresent();
  }
}
