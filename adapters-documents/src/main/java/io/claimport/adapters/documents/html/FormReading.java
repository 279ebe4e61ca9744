package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.sheet.Cells;
import io.claimport.adapters.documents.sheet.FormTable;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;

/// The reading of our own forms: the columns are found by their titles, and the words in
/// the cells are taken blank for blank.
final class FormReading {

  private static final Evaluator FORM = new Evaluator.Attribute(Html.FORM_ATTRIBUTE);
  private static final Evaluator TABLE = new Evaluator.Tag("table");

  private FormReading() {}

  static Reading read(List<FormOnPage> forms, Receiver receiver) {
    boolean tables = false;
    boolean lines = false;
    for (FormOnPage form : forms) {
      Optional<Element> table = table(form);
      tables |= table.isPresent();
      lines |= table.isPresent() && read(form, table.get(), receiver);
    }
    if (lines) {
      return new Reading.Read();
    }
    return new Reading.Refused(
        tables
            ? Finding.of(
                ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service")
            : Finding.of(
                ReadingRules.DOCUMENT_UNREADABLE,
                Place.DOCUMENT,
                "the table that this form has cannot be found"));
  }

  private static Optional<Element> table(FormOnPage form) {
    return form.element().getElementsByTag("table").stream()
        .filter(table -> isOf(form, table))
        .filter(table -> titles(table).containsAll(form.form().titles()))
        .findFirst();
  }

  /// Whether an element belongs to this form; in a damaged page there may be another one within it.
  private static boolean isOf(FormOnPage form, Element element) {
    return form.element().equals(element.closest(FORM));
  }

  private static List<String> titles(Element table) {
    Element row = table.selectFirst("tr");
    return row == null ? List.of() : row.children().stream().map(FormReading::words).toList();
  }

  private static boolean read(FormOnPage form, Element table, Receiver receiver) {
    FormTable claim = new FormTable(form.form(), receiver);
    for (Element label : form.element().getElementsByTag("dt")) {
      Element value = label.nextElementSibling();
      if (value != null && value.nameIs("dd") && isOf(form, label)) {
        claim.head(words(label), words(value), Places.of(value));
      }
    }
    List<String> titles = titles(table);
    List<Element> rows =
        table.getElementsByTag("tr").stream()
            .filter(row -> table.equals(row.closest(TABLE)))
            .skip(1)
            .toList();
    for (Element row : rows) {
      List<String> cells = row.children().stream().map(FormReading::words).toList();
      if (cells.size() == titles.size()) {
        claim.row(new RowCells(titles, cells), Places.of(row));
      } else {
        receiver.finding(
            Finding.of(
                ReadingRules.ROW_UNREADABLE,
                Places.of(row),
                "the row does not have the columns of its table"));
      }
    }
    Element last = rows.isEmpty() ? table : rows.getLast();
    return claim.handOut(Places.of(table), Places.of(last));
  }

  /// The text of an element, without that of tables within it, whose rows are read by themselves.
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    element.filter((node, depth) -> {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      }
      return depth > 0 && node.nameIs("table") ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    });
    return words.toString().strip();
  }

  /// A row of a table with titles.
  private record RowCells(List<String> titles, List<String> cells) implements Cells {

    @Override
    public String get(String title) {
      int column = titles.indexOf(title);
      return column < 0 ? "" : cells.get(column);
    }

    @Override
    public String first() {
      return cells.getFirst();
    }
  }
}
