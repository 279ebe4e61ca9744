package io.claimport.domain.source;

import java.util.List;

/// What people look at to see where something stands: lines of a document, with marks on them.
///
/// @param unit what a line stands for
/// @param lines in the order of the document; where their numbers jump, others are left out
/// @param whole whether these are all lines of the document
public record Excerpt(Unit unit, List<Line> lines, boolean whole) {

  /// Of a document that cannot be shown as lines.
  public static final Excerpt NOTHING = new Excerpt(Unit.LINE, List.of(), false);

  public Excerpt {
    lines = List.copyOf(lines);
  }

  /// What a line of an excerpt stands for.
  public enum Unit {
    /// A line of a text.
    LINE,
    /// A row of a table, its cells as they are, line ends within them as blanks.
    ROW,
    /// A segment of an X12 file.
    SEGMENT,
    /// A line of a page.
    PAGE_LINE,
    /// A line of a JSON document that was laid out anew, one member on each.
    MEMBER
  }

  /// A line.
  ///
  /// @param page counted from 1; 0 where there are no pages
  /// @param number counted from 1
  /// @param marks in the order in which they begin, the longer one first; they may lie within each
  ///     other, but never overlap
  public record Line(int page, int number, String text, List<Mark> marks) {

    public Line {
      marks = List.copyOf(marks);
    }
  }

  /// Where on its line a place is.
  ///
  /// @param start counted from 0 in the line's text
  /// @param end the first character behind it
  public record Mark(Place place, int start, int end) {}
}
