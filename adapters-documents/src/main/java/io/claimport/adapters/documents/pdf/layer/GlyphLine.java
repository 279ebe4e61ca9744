package io.claimport.adapters.documents.pdf.layer;

import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters on one baseline, from left to right.
///
/// @param page counted from 1
/// @param number of the line on its page, counted from 1
public record GlyphLine(int page, int number, List<Glyph> glyphs) {

  private static final double SAME_LINE = 0.3;
  private static final double WORD_GAP = 0.18;
  private static final double COLUMN_GAP = 0.9;

  public GlyphLine {
    glyphs = List.copyOf(glyphs);
  }

  public Place place() {
    return new Place.PageLine(page, number);
  }

  /// Sorts the characters of a page into lines, from top to bottom. Characters at the
  /// same place keep their order.
  static List<GlyphLine> of(int page, List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<GlyphLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).y() - sorted.get(i - 1).y() > SAME_LINE * sorted.get(i).size();
      if (ends) {
        List<Glyph> line = new ArrayList<>(sorted.subList(from, i));
        line.sort(Comparator.comparingDouble(Glyph::x));
        lines.add(new GlyphLine(page, lines.size() + 1, line));
        from = i;
      }
    }
    return lines;
  }

  /// The line as text: a gap between words is a blank, one between columns is several.
  public String text() {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (before != null) {
        double gap = (glyph.x() - before.end()) / Math.max(1, glyph.size());
        text.append(gap > COLUMN_GAP ? "   " : gap > WORD_GAP && !endsBlank(text) ? " " : "");
      }
      text.append(glyph.text());
      before = glyph;
    }
    return text.toString().stripTrailing();
  }

  private static boolean endsBlank(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  /// Characters without a gap between columns.
  ///
  /// @param x where they begin
  public record Run(double x, String text) {}

  /// What stands in the columns of the line, from left to right.
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      boolean ends =
          i == glyphs.size()
              || (glyphs.get(i).x() - glyphs.get(i - 1).end()) / Math.max(1, glyphs.get(i).size())
                  > COLUMN_GAP;
      if (ends) {
        GlyphLine run = new GlyphLine(page, number, glyphs.subList(from, i));
        runs.add(new Run(glyphs.get(from).x(), run.text().strip()));
        from = i;
      }
    }
    return runs;
  }

  /// How far below the top of its page it stands.
  public double baseline() {
    return glyphs.isEmpty() ? 0 : glyphs.getFirst().y();
  }

  /// How large its characters are.
  public double size() {
    return glyphs.isEmpty() ? 0 : glyphs.getFirst().size();
  }

  /// The characters that begin between two places, one after the other.
  public String between(double left, double right) {
    StringBuilder text = new StringBuilder();
    glyphs.stream()
        .filter(glyph -> glyph.x() >= left && glyph.x() < right)
        .forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
