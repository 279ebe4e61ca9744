package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Column.Alignment;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.domain.statement.StatementLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are, so that together they fill the page.
record PdfColumns(float left, List<Float> widths) {

  static final float GAP = 9;

  /// A column of words is broken into lines before it takes more, if others need room.
  private static final float MODEST_WORDS = 46;

  private static final float MODEST_AMOUNT = 82;

  PdfColumns {
    widths = List.copyOf(widths);
  }

  /// Every column is as wide as its title; beyond that those that need more share what is
  /// left.
  static PdfColumns of(Sheet sheet, PdfPen pen, float left, float room, float size)
      throws IOException {
    List<Float> modest = new ArrayList<>();
    List<Float> wanted = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column<StatementLine> column = sheet.columns().get(i);
      float title = pen.width(column.title(), size) * 1.04f;
      float widest = Math.max(title, pen.width(PdfText.printable(sheet.totals().get(i)), size));
      for (StatementLine row : sheet.rows()) {
        widest = Math.max(widest, pen.width(PdfText.printable(column.cell().apply(row)), size));
      }
      widest += 1;
      float cap = column.alignment() == Alignment.RIGHT ? MODEST_AMOUNT : MODEST_WORDS;
      modest.add(Math.max(title, Math.min(widest, cap)));
      wanted.add(widest);
    }
    List<Float> widths = shared(modest, wanted, room - GAP * (modest.size() - 1));
    int description = widestOfWords(sheet, wanted);
    float spare = room - GAP * (modest.size() - 1) - sum(widths);
    widths.set(description, widths.get(description) + Math.max(0, spare));
    return new PdfColumns(left, widths);
  }

  private static int widestOfWords(Sheet sheet, List<Float> wanted) {
    int widest = 0;
    for (int i = 1; i < wanted.size(); i++) {
      boolean words = sheet.columns().get(i).alignment() == Alignment.LEFT;
      widest = words && wanted.get(i) > wanted.get(widest) ? i : widest;
    }
    return widest;
  }

  private static List<Float> shared(List<Float> modest, List<Float> wanted, float room) {
    float least = sum(modest);
    float missing = sum(wanted) - least;
    float left = Math.max(0, room - least);
    List<Float> widths = new ArrayList<>();
    for (int i = 0; i < modest.size(); i++) {
      float more = wanted.get(i) - modest.get(i);
      widths.add(modest.get(i) + (missing > left ? more * left / missing : more));
    }
    return widths;
  }

  private static float sum(List<Float> widths) {
    return widths.stream().reduce(0f, Float::sum);
  }

  /// Where a column begins.
  float start(int column) {
    return left + sum(widths.subList(0, column)) + GAP * column;
  }
}
