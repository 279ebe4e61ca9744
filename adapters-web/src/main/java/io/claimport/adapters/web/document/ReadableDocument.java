package io.claimport.adapters.web.document;

import io.claimport.domain.importing.DocumentFormat;
import java.util.List;

/// A document as numbered lines: those of the document itself, or one for each segment, or as laid
/// out for people.
///
/// @param kind what a line stands for
/// @param lines from the first one on
/// @param hidden how many lines more there are
public record ReadableDocument(Kind kind, List<Line> lines, int hidden) {

  /// More than anybody reads on a page; the document as a whole is one click away.
  private static final int MOST_LINES = 400;

  private static final int MOST_CHARACTERS = 60_000;

  public ReadableDocument {
    lines = List.copyOf(lines);
  }

  /// What a line of the readable form stands for.
  public enum Kind {
    /// A line of the document.
    LINES("line"),
    /// A segment of an X12 file.
    SEGMENTS("segment"),
    /// A line of a JSON document, laid out anew.
    JSON("line"),
    /// Nothing: the pages are shown as they are.
    PAGES("page");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// One line.
  ///
  /// @param number counted from 1
  /// @param lead what the line begins with, set off from the rest: the name of a segment
  public record Line(int number, String lead, String text) {}

  public static ReadableDocument of(DocumentFormat format, byte[] bytes) {
    return Layout.of(format, bytes).limited();
  }

  private ReadableDocument limited() {
    int characters = 0;
    int shown = 0;
    while (shown < lines.size() && shown < MOST_LINES && characters < MOST_CHARACTERS) {
      characters += lines.get(shown).text().length() + 10;
      shown++;
    }
    return shown == lines.size()
        ? this
        : new ReadableDocument(kind, lines.subList(0, shown), lines.size() - shown);
  }

  public boolean isPages() {
    return kind == Kind.PAGES;
  }
}
