package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.sheet.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A sheet as a page of text.
public final class LayoutPage {

  private static final int LABEL_WIDTH = 18;

  private final StringBuilder text = new StringBuilder();

  private LayoutPage() {}

  /// Lays a sheet out.
  public static LayoutPage of(Sheet sheet) {
    LayoutPage page = new LayoutPage();
    sheet.letterhead().forEach(page::line);
    page.line(sheet.formLine());
    page.line();
    sheet.titles().forEach(page::line);
    page.line();
    sheet.facts().forEach(fact -> page.labelled(fact.label(), fact.value()));
    page.line();
    page.lines(ColumnTable.lines(sheet));
    page.line();
    sheet.notes().forEach(page::line);
    return page;
  }

  private void line() {
    text.append('\n');
  }

  private void line(String line) {
    text.append(Decoding.oneLine(line)).append('\n');
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
  }

  private void labelled(String label, String value) {
    String padding = " ".repeat(Math.max(1, LABEL_WIDTH - label.length() - 1));
    line(label + ":" + padding + value);
  }

  /// Writes the page; the stream stays open.
  public void writeTo(OutputStream out) {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
