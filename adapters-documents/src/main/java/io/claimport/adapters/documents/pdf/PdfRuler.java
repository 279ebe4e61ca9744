package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.pdf.layer.Glyph;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.adapters.documents.sheet.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Knows where the columns of a table begin, by the rules below their titles.
record PdfRuler(List<Double> starts) {

  private static final double TOUCHING = 0.6;

  PdfRuler {
    starts = List.copyOf(starts);
  }

  /// The ruler, if the line is nothing but rules.
  static Optional<PdfRuler> of(GlyphLine line) {
    List<Double> starts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.text().equals(String.valueOf(Pdf.RULE))) {
        return Optional.empty();
      }
      if (glyph.x() - end > TOUCHING) {
        starts.add(glyph.x());
      }
      end = glyph.end();
    }
    return starts.size() < 2 ? Optional.empty() : Optional.of(new PdfRuler(starts));
  }

  boolean isSame(PdfRuler other) {
    boolean same = starts.size() == other.starts.size();
    for (int i = 0; same && i < starts.size(); i++) {
      same = Math.abs(starts.get(i) - other.starts.get(i)) < TOUCHING;
    }
    return same;
  }

  /// What stands in each column, blank for blank.
  List<String> cut(GlyphLine line) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      double left = i == 0 ? Double.NEGATIVE_INFINITY : starts.get(i) - Pdf.SLACK;
      boolean last = i + 1 == starts.size();
      double right = last ? Double.POSITIVE_INFINITY : starts.get(i + 1) - Pdf.SLACK;
      cells.add(line.between(left, right));
    }
    return cells;
  }

  /// A row of a table, whose cells may go on over several lines.
  record Row(List<String> titles, List<String> cells) implements Cells {

    @Override
    public String get(String title) {
      int column = titles.indexOf(title);
      return column < 0 ? "" : cells.get(column).strip();
    }

    @Override
    public String first() {
      return cells.getFirst().strip();
    }

    Row and(List<String> more) {
      List<String> joined = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        joined.add(cells.get(i) + more.get(i));
      }
      return new Row(titles, joined);
    }
  }
}
