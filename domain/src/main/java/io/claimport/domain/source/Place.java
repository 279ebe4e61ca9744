package io.claimport.domain.source;

import java.util.Arrays;

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

  /// A line of a page, both counted from 1.
  record PageLine(int page, int line) implements Place {
    @Override
    public String text() {
      return "page " + page + ", line " + line;
    }
  }

  /// A segment of an X12 file, counted from 1 through the whole file.
  record Segment(int segment) implements Place {
    @Override
    public String text() {
      return "segment " + segment;
    }
  }

  /// An element of a segment, counted from 1 as the standard does: `segment 12, element 2`
  /// is SVC02 if the twelfth segment is an SVC.
  record Element(int segment, int element) implements Place {
    @Override
    public String text() {
      return "segment " + segment + ", element " + element;
    }
  }

  /// A component of an element, counted from 1: `segment 12, element 1-2` is SVC01-2.
  record Component(int segment, int element, int component) implements Place {
    @Override
    public String text() {
      return "segment " + segment + ", element " + element + "-" + component;
    }
  }

  /// A value in a JSON document.
  ///
  /// @param line where the JSON document begins: 1, unless each line is a document
  /// @param pointer an RFC 6901 JSON pointer; empty for the whole document
  record Pointer(int line, String pointer) implements Place {
    @Override
    public String text() {
      return "line " + line + ", pointer " + pointer;
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
    return Arrays.stream(PlaceText.values())
        .flatMap(kind -> kind.parse(text).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a place: " + text));
  }
}
