package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.list.MoneyWords;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// T11: tables of services, by the headings of their columns.
final class HtmlTables {

  private static final int MOST_ROWS = 50_000;
  private static final Set<String> SUM = Set.of("total", "totals", "subtotal", "sub", "grand");

  private final Map<Element, GridCells> grids = new HashMap<>();
  private final Map<Element, ServiceTable> tables = new HashMap<>();
  private final Explanation explanation = new Explanation();

  private HtmlTables() {}

  /// What the tables of a page say; no services where none of them is about services.
  static Explanation explain(Document document, HtmlPage page) {
    HtmlTables reading = new HtmlTables();
    List<Element> rows = document.getElementsByTag("tr");
    for (Element row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      reading.next(row, page.lineOf(row));
    }
    return reading.explanation;
  }

  private void next(Element row, Optional<PageLine> line) {
    Element element = row.closest("table");
    if (element == null) {
      return;
    }
    GridCells cells = grids.getOrDefault(element, GridCells.empty()).below(row);
    grids.put(element, cells);
    Optional<ServiceTable> header = ServiceTable.below(cells.texts());
    ServiceTable table = tables.get(element);
    if (header.isPresent()) {
      tables.put(element, header.get());
      line.ifPresent(explanation::explain);
    } else if (table != null && line.isPresent()) {
      row(table, cells, line.get());
    }
  }

  private void row(ServiceTable table, GridCells cells, PageLine line) {
    TableCells amounts = TableCells.of(table.columns(), cells.ownTexts(), line.place());
    Optional<BigDecimal> billed = amounts.amounts().value(ServiceAmount.BILLED);
    Optional<String> label = cells.ownTexts().stream().filter(c -> !c.isEmpty()).findFirst();
    Optional<AmountLabel> known = aboutPaying(table, cells, label);
    boolean sum = label.filter(HtmlTables::beginsSum).isPresent() && table.isSum(billed);
    if (sum || known.equals(Optional.of(AmountLabel.BILLED))) {
      totals(line, amounts.amounts());
    } else if (known.isPresent() || isPayment(table, cells, billed)) {
      return; // a line of text with a label and its amount
    } else if (billed.isPresent() || isService(table, cells, amounts)) {
      billed.ifPresent(table::charge);
      ServiceCells.take(wanted -> table.words(wanted, cells.texts()), amounts, line, explanation);
    } else if (line.hasAmounts()) {
      explanation.finding(
          Finding.of(
              ReadingRules.ROW_UNREADABLE,
              line.place(),
              "a row with an amount cannot be read as a service line"));
    }
  }

  private static Optional<AmountLabel> aboutPaying(
      ServiceTable table, GridCells cells, Optional<String> label) {
    boolean coded = !table.words(ServiceWord.CODE, cells.texts()).isEmpty();
    Stream<String> described = table.words(ServiceWord.DESCRIPTION, cells.texts()).stream();
    return coded
        ? Optional.empty()
        : Stream.concat(label.stream(), described)
            .flatMap(words -> AmountLabel.of(words).stream())
            .findFirst();
  }

  /// `Card payment  -$20.00` or `Previous balance  $20.00` among the services.
  private static boolean isPayment(
      ServiceTable table, GridCells cells, Optional<BigDecimal> billed) {
    boolean negative = billed.filter(amount -> amount.signum() < 0).isPresent();
    return table.words(ServiceWord.CODE, cells.texts()).isEmpty()
        && table.words(ServiceWord.DESCRIPTION, cells.texts()).stream()
            .anyMatch(words ->
                MoneyWords.areAllOf(words) || (negative && !MoneyWords.areAbsentFrom(words)));
  }

  /// `Total for the visit`, unlike `Total knee replacement`, shows the sum of the rows.
  private static boolean beginsSum(String label) {
    return Words.of(label).stream().findFirst().filter(SUM::contains).isPresent();
  }

  private static boolean isService(ServiceTable table, GridCells cells, TableCells amounts) {
    boolean coded = !table.words(ServiceWord.CODE, cells.texts()).isEmpty();
    boolean described = !table.words(ServiceWord.DESCRIPTION, cells.texts()).isEmpty();
    return !amounts.amounts().isEmpty() && (coded || (described && !table.hasCharges()));
  }

  private void totals(PageLine line, LineAmounts amounts) {
    for (ServiceAmount kind : ServiceAmount.values()) {
      LineAmounts.field(kind)
          .ifPresent(field ->
              amounts.value(kind).ifPresent(value -> explanation.total(line, field, value)));
    }
  }
}
