package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.pdf.PdfPen.Ink;
import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Column.Alignment;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.domain.statement.StatementLine;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws a sheet: letterhead, facts, the table with its titles on each page, notes, page
/// numbers.
final class PdfSheet {

  private static final float MARGIN = 40;
  private static final float FOOT = 46;
  private static final float LABEL_WIDTH = 96;
  private static final float LINE = 1.28f;
  private static final float ROW_PADDING = 6;
  private static final float DESCENT = 2;
  private static final int WIDE = 8;
  private static final float LONG_SIDE = PDRectangle.LETTER.getHeight();
  private static final float SHORT_SIDE = PDRectangle.LETTER.getWidth();

  private static final Color BLUE = new Color(29, 92, 131);
  private static final Color STRIPE = new Color(243, 246, 248);
  private static final Ink NAME = new Ink(17, BLUE, true);
  private static final Ink TITLE = new Ink(12, new Color(27, 39, 51), true);
  private static final Ink CELL = new Ink(7.5f, new Color(27, 39, 51), false);
  private static final Ink SMALL = new Ink(8, new Color(85, 99, 111), false);
  private static final Ink FACT = new Ink(9, new Color(27, 39, 51), false);
  private static final Ink HEADING = new Ink(7.5f, Color.WHITE, true);
  private static final Ink RULE = new Ink(4, BLUE, false);

  private final PDDocument document;
  private final Sheet sheet;
  private final PDRectangle paper;
  private final PdfPen pen;
  private final PdfColumns columns;
  private float y;
  private boolean striped;

  PdfSheet(PDDocument document, Sheet sheet) throws IOException {
    this.document = document;
    this.sheet = sheet;
    this.paper =
        sheet.columns().size() > WIDE ? new PDRectangle(LONG_SIDE, SHORT_SIDE) : PDRectangle.LETTER;
    this.pen = new PdfPen(document, newPage());
    this.columns = PdfColumns.of(sheet, pen, MARGIN, room(), CELL.size());
  }

  void draw() throws IOException {
    y = paper.getHeight() - MARGIN;
    letterhead();
    facts();
    y -= 8;
    titles();
    for (StatementLine row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      sheet.columns().forEach(column -> cells.add(column.cell().apply(row)));
      row(cells, CELL);
    }
    pen.fill(MARGIN - 4, y, room() + 8, 1, BLUE);
    striped = false;
    row(sheet.totals(), CELL.inBold());
    rules(y);
    notes();
    pageNumbers();
  }

  private float room() {
    return paper.getWidth() - 2 * MARGIN;
  }

  private PDPage newPage() {
    PDPage page = new PDPage(paper);
    document.addPage(page);
    return page;
  }

  private void letterhead() throws IOException {
    pen.fill(MARGIN, y + 8, room(), 3, BLUE);
    for (int i = 0; i < sheet.letterhead().size(); i++) {
      Ink ink = i == 0 ? NAME : SMALL;
      for (String line :
          pen.wrapped(PdfText.printable(sheet.letterhead().get(i)), room(), ink.size())) {
        y -= ink.size() * LINE;
        pen.text(line, MARGIN, y, ink);
      }
    }
    y -= SMALL.size() * LINE + 2;
    pen.text(sheet.formLine(), MARGIN, y, SMALL);
    y -= 10;
    for (String title : sheet.titles()) {
      y -= TITLE.size() * LINE;
      pen.text(title, MARGIN, y, TITLE);
    }
    y -= 8;
  }

  private void facts() throws IOException {
    for (Sheet.Fact fact : sheet.facts()) {
      boolean first = true;
      float room = room() - LABEL_WIDTH;
      for (String line : pen.wrapped(PdfText.printable(fact.value()), room, FACT.size())) {
        y -= FACT.size() * LINE;
        needRoom(0);
        pen.text(first ? fact.label() + ":" : "", MARGIN, y, FACT.inBold());
        pen.text(line, MARGIN + LABEL_WIDTH, y, FACT);
        first = false;
      }
    }
  }

  /// Turns the page where less than this is left above its foot.
  ///
  /// @return whether it did
  private boolean needRoom(float height) throws IOException {
    if (y - height > FOOT) {
      return false;
    }
    pen.turnTo(newPage());
    y = paper.getHeight() - MARGIN;
    String name = PdfText.printable(sheet.letterhead().getFirst());
    pen.text(pen.wrapped(name, room() / 2, SMALL.size()).getFirst(), MARGIN, y, SMALL.inBold());
    pen.textBefore("(continued)", MARGIN + room(), y, SMALL);
    y -= 14;
    return true;
  }

  private void titles() throws IOException {
    needRoom(60);
    drawTitles();
  }

  private void drawTitles() throws IOException {
    float height = 17;
    y -= height;
    pen.fill(MARGIN - 4, y, room() + 8, height, BLUE);
    for (int i = 0; i < sheet.columns().size(); i++) {
      cell(sheet.columns().get(i), i, sheet.columns().get(i).title(), y + 6, HEADING);
    }
    rules(y + 1);
    striped = false;
  }

  private void rules(float at) throws IOException {
    for (int i = 0; i < sheet.columns().size(); i++) {
      pen.rule(columns.start(i), at, columns.widths().get(i), RULE);
    }
  }

  /// A row stays on its page where it can; one that is longer than a page goes on on the
  /// next.
  private void row(List<String> cells, Ink ink) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines =
          pen.wrapped(PdfText.printable(cells.get(i)), columns.widths().get(i), ink.size());
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    float leading = ink.size() * LINE;
    float whole = height * leading + ROW_PADDING;
    breakTable(Math.min(whole, paper.getHeight() / 2));
    if (striped && y - whole > FOOT) {
      pen.fill(MARGIN - 4, y - whole, room() + 8, whole, STRIPE);
    }
    for (int line = 0; line < height; line++) {
      breakTable(leading + ROW_PADDING);
      y -= leading + (line == 0 ? ROW_PADDING / 2 : 0);
      for (int i = 0; i < cells.size(); i++) {
        List<String> lines = wrapped.get(i);
        cell(
            sheet.columns().get(i),
            i,
            line < lines.size() ? lines.get(line) : "",
            y + DESCENT,
            ink);
      }
    }
    y -= ROW_PADDING / 2;
    striped = !striped;
  }

  private void breakTable(float height) throws IOException {
    if (y - height > FOOT) {
      return;
    }
    rules(y);
    if (needRoom(height)) {
      boolean stripes = striped;
      drawTitles();
      striped = stripes;
    }
  }

  private void cell(Column<StatementLine> column, int index, String text, float at, Ink ink)
      throws IOException {
    float start = columns.start(index);
    if (column.alignment() == Alignment.RIGHT) {
      float right = start + columns.widths().get(index);
      pen.text(text, Math.max(start, right - pen.width(text, ink.size())), at, ink);
    } else {
      pen.text(text, start, at, ink);
    }
  }

  private void notes() throws IOException {
    y -= 10;
    for (String note : sheet.notes()) {
      y -= SMALL.size() * LINE;
      needRoom(0);
      pen.text(note, MARGIN, y, SMALL);
    }
  }

  private void pageNumbers() throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      pen.turnTo(document.getPage(i));
      pen.text("Fictional data. (DEMO)", MARGIN, FOOT - 20, SMALL);
      pen.textBefore("Page " + (i + 1) + " of " + pages, MARGIN + room(), FOOT - 20, SMALL);
    }
    pen.close();
  }
}
