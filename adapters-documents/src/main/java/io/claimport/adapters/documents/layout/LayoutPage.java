package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.Decoding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A page of text in the making.
public final class LayoutPage {

  private static final int LABEL_WIDTH = 18;

  private final StringBuilder text = new StringBuilder();

  /// Adds an empty line.
  public void line() {
    text.append('\n');
  }

  /// Adds a line.
  public void line(String line) {
    text.append(Decoding.oneLine(line)).append('\n');
  }

  /// Adds lines that are laid out already.
  public void lines(List<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
  }

  /// Adds a value with its label.
  public void labelled(String label, String value) {
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
