package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.decoding.Decoding;

/// A page of text in the making.
final class PlainPage {

  private static final String GAP = "   ";

  private final StringBuilder text = new StringBuilder();

  PlainPage line() {
    text.append('\n');
    return this;
  }

  PlainPage line(String line) {
    text.append(Decoding.oneLine(line)).append('\n');
    return this;
  }

  PlainPage labelled(String label, String value) {
    return line(label + ": " + value);
  }

  /// A labelled value below what it belongs to.
  PlainPage detail(String label, String value) {
    text.append(GAP);
    return labelled(label, value);
  }

  PlainPage columns(String... cells) {
    return line(String.join(GAP, cells));
  }

  String text() {
    return text.toString();
  }
}
