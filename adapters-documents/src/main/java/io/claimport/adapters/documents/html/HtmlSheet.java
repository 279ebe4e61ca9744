package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Column.Alignment;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.domain.statement.StatementLine;
import java.util.List;
import java.util.function.Function;

/// A sheet as a page of HTML. Texts keep their blanks, in the cells as on the screen.
final class HtmlSheet {

  private static final String STYLE =
      """
      body { font: 15px/1.45 Arial, Helvetica, sans-serif; color: #1b2733; background: #eef1f4; margin: 0; }
      main { max-width: 1120px; margin: 24px auto; padding: 32px 40px; background: #fff; border-top: 6px solid #1d5c83; }
      header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; }
      .issuer { font-size: 1.5em; font-weight: bold; color: #1d5c83; margin: 0; }
      .form, .place { color: #55636f; font-size: .85em; margin: 0; }
      h1 { font-size: 1.25em; letter-spacing: .04em; margin: 28px 0 4px; }
      .notice { font-weight: bold; margin: 0 0 20px; }
      dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 8px 24px; margin: 0 0 24px; padding: 14px 18px; background: #f4f7f9; }
      dt { color: #55636f; font-size: .8em; }
      dd { margin: 0; font-weight: bold; white-space: pre-wrap; }
      .wide { overflow-x: auto; }
      table { width: 100%; border-collapse: collapse; font-size: .88em; }
      caption { text-align: left; font-weight: bold; padding: 0 0 8px; }
      th, td { padding: 7px 8px; border-bottom: 1px solid #d9e0e6; text-align: left; vertical-align: top; white-space: pre-wrap; }
      thead th { background: #1d5c83; color: #fff; white-space: normal; vertical-align: bottom; }
      .amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
      tfoot td, tfoot th { border-top: 2px solid #1d5c83; font-weight: bold; }
      footer { margin-top: 24px; color: #55636f; font-size: .85em; }
      @media print { body { background: #fff; } main { margin: 0; padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
      """;

  private final StringBuilder html = new StringBuilder();

  private HtmlSheet() {}

  static String of(Sheet sheet) {
    HtmlSheet page = new HtmlSheet();
    page.write(sheet);
    return page.html.toString();
  }

  private void write(Sheet sheet) {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    element("title", sheet.letterhead().getFirst() + " - " + sheet.titles().getFirst());
    line("<style>");
    html.append(STYLE);
    line("</style>");
    line("</head>");
    line("<body>");
    line("<main " + Html.FORM_ATTRIBUTE + "=\"" + escaped(sheet.formLine()) + "\">");
    letterhead(sheet);
    facts(sheet);
    table(sheet);
    line("<footer>");
    sheet.notes().forEach(note -> element("p", note));
    line("</footer>");
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void letterhead(Sheet sheet) {
    line("<header>");
    element("p class=\"issuer\"", sheet.letterhead().getFirst());
    element("p class=\"form\"", sheet.formLine());
    line("</header>");
    sheet.letterhead().stream().skip(1).forEach(text -> element("p class=\"place\"", text));
    element("h1", sheet.titles().getFirst());
    sheet.titles().stream().skip(1).forEach(text -> element("p class=\"notice\"", text));
  }

  private void facts(Sheet sheet) {
    line("<dl>");
    for (Sheet.Fact fact : sheet.facts()) {
      line("<div>");
      element("dt", fact.label());
      element("dd", fact.value());
      line("</div>");
    }
    line("</dl>");
  }

  private void table(Sheet sheet) {
    line("<div class=\"wide\">");
    line("<table>");
    line("<caption>Services</caption>");
    line("<thead>");
    row(sheet, "th scope=\"col\"", Column::title);
    line("</thead>");
    line("<tbody>");
    for (StatementLine service : sheet.rows()) {
      row(sheet, "td", column -> column.cell().apply(service));
    }
    line("</tbody>");
    line("<tfoot>");
    List<Column<StatementLine>> columns = sheet.columns();
    List<String> totals = sheet.totals();
    row(sheet, "td", column -> totals.get(columns.indexOf(column)));
    line("</tfoot>");
    line("</table>");
    line("</div>");
  }

  private void row(Sheet sheet, String tag, Function<Column<StatementLine>, String> content) {
    line("<tr>");
    for (Column<StatementLine> column : sheet.columns()) {
      boolean amount = column.alignment() == Alignment.RIGHT;
      element(amount ? tag + " class=\"amount\"" : tag, content.apply(column));
    }
    line("</tr>");
  }

  private void line(String text) {
    html.append(text).append('\n');
  }

  /// An element with text in it.
  ///
  /// @param tag its name, with attributes
  private void element(String tag, String text) {
    String name = tag.split(" ", 2)[0];
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return Decoding.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
