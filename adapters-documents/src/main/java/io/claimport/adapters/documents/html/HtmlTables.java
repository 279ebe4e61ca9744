package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.Heading;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// T11: tables of services, by the headings of their columns.
final class HtmlTables {

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ROWS = 50_000;

  private HtmlTables() {}

  /// What the tables of a page say; no services where none of them is about services.
  static Explanation explain(Document document, HtmlPage page) {
    Explanation explanation = new Explanation();
    List<Element> rows = document.getElementsByTag("tr");
    Optional<Table> open = Optional.empty();
    for (Element row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      List<String> cells = cells(row);
      Element table = row.closest("table");
      Optional<Table> header = header(cells, table);
      Optional<PageLine> line = page.lineOf(row);
      if (header.isPresent()) {
        open = header;
        line.ifPresent(explanation::explain);
      } else if (line.isPresent() && open.filter(o -> o.element().equals(table)).isPresent()) {
        row(open.get(), cells, line.get(), explanation);
      }
    }
    return explanation;
  }

  /// A table of services and what its columns are; nothing for a column that nobody knows.
  private record Table(Element element, List<Optional<Heading>> columns) {

    Optional<String> word(ServiceWord wanted, List<String> cells) {
      int column = columns.indexOf(Optional.of(new Heading.Words(wanted)));
      return column < 0 || column >= cells.size() || cells.get(column).isEmpty()
          ? Optional.empty()
          : Optional.of(cells.get(column));
    }
  }

  private static Optional<Table> header(List<String> cells, @Nullable Element table) {
    List<Optional<Heading>> columns =
        cells.stream().map(cell -> Heading.ofPhrase(Words.phrase(cell))).toList();
    boolean billed = columns.contains(Optional.of(new Heading.Money(ServiceAmount.BILLED)));
    boolean named =
        columns.contains(Optional.of(new Heading.Words(ServiceWord.DESCRIPTION)))
            || columns.contains(Optional.of(new Heading.Words(ServiceWord.CODE)));
    return billed && named && table != null
        ? Optional.of(new Table(table, columns))
        : Optional.empty();
  }

  /// The words of the cells, each in as many columns as it spans.
  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      boolean data = cell.nameIs("td") || cell.nameIs("th");
      if (data && cells.size() < MOST_COLUMNS) {
        cells.add(cell.text().strip());
        for (int i = 1; i < span(cell) && cells.size() < MOST_COLUMNS; i++) {
          cells.add("");
        }
      }
    }
    return cells;
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan").strip();
    boolean number =
        !span.isEmpty() && span.length() <= 2 && span.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(span) : 1;
  }

  private static void row(Table table, List<String> cells, PageLine line, Explanation explanation) {
    TableCells amounts = TableCells.of(table.columns(), cells, line.place());
    Optional<String> label = cells.stream().filter(cell -> !cell.isEmpty()).findFirst();
    Optional<AmountLabel> total = label.flatMap(AmountLabel::of);
    if (total.isPresent()) {
      if (total.get() == AmountLabel.BILLED) {
        totals(line, amounts.amounts(), explanation);
      }
    } else if (amounts.amounts().has(ServiceAmount.BILLED) || isService(table, cells, amounts)) {
      ServiceCells.take(wanted -> table.word(wanted, cells), amounts, line, explanation);
    } else if (line.hasAmounts()) {
      explanation.finding(
          Finding.of(
              ReadingRules.ROW_UNREADABLE,
              line.place(),
              "a row with an amount cannot be read as a service line"));
    }
  }

  private static boolean isService(Table table, List<String> cells, TableCells amounts) {
    return !amounts.amounts().isEmpty() && table.word(ServiceWord.CODE, cells).isPresent();
  }

  private static void totals(PageLine line, LineAmounts amounts, Explanation explanation) {
    for (ServiceAmount kind : ServiceAmount.values()) {
      LineAmounts.field(kind)
          .ifPresent(field ->
              amounts.value(kind).ifPresent(value -> explanation.total(line, field, value)));
    }
  }
}
