package io.claimport.domain.source;

/// Where in a document something stands, precisely enough to point a finger at it.
///
/// Every place has one text form, which [#parse(String)] reads back.
public sealed interface Place {

  /// A line of a text, counted from 1.
  record TextLine(int line) implements Place {
    @Override
    public String text() {
      return "line " + line;
    }
  }

  /// A cell of a table, row and column counted from 1; the header is a row too.
  record Cell(int row, int column) implements Place {
    @Override
    public String text() {
      return "row " + row + ", column " + column;
    }
  }

  /// A whole row of a table, counted from 1; the header is a row too.
  record Row(int row) implements Place {
    @Override
    public String text() {
      return "row " + row;
    }
  }

  /// The document as a whole.
  record Everywhere() implements Place {
    @Override
    public String text() {
      return "document";
    }
  }

  Place DOCUMENT = new Everywhere();

  /// The place in words, such as `line 12` or `row 3, column 5`.
  String text();

  /// Reads [#text()] back.
  ///
  /// @throws IllegalArgumentException if the text is not that of a place
  static Place parse(String text) {
    String[] words = text.replace(",", "").split(" ", -1);
    if (text.equals(DOCUMENT.text())) {
      return DOCUMENT;
    }
    if (words.length == 2 && words[0].equals("line")) {
      return new TextLine(Integer.parseInt(words[1]));
    }
    if (words.length == 2 && words[0].equals("row")) {
      return new Row(Integer.parseInt(words[1]));
    }
    if (words.length == 4 && words[0].equals("row") && words[2].equals("column")) {
      return new Cell(Integer.parseInt(words[1]), Integer.parseInt(words[3]));
    }
    throw new IllegalArgumentException("not a place: " + text);
  }
}
