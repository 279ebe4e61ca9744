package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.pdf.layer.Glyph;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.domain.source.Place;
import java.util.List;
import java.util.Optional;

/// A value with its label on a form. The value begins behind a gap, and goes on below
/// itself.
///
/// @param valueAt where it begins, in points from the left
record PdfFact(String label, String value, double valueAt, Place place) {

  static final PdfFact NONE = new PdfFact("", "", -1, Place.DOCUMENT);

  private static final double GAP = 0.8;
  private static final double SAME_PLACE = 0.8;

  static Optional<PdfFact> of(GlyphLine line) {
    List<Glyph> glyphs = line.glyphs();
    StringBuilder label = new StringBuilder();
    for (int i = 0; i + 1 < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      Glyph next = glyphs.get(i + 1);
      if (glyph.text().equals(":") && next.x() - glyph.end() > GAP * glyph.size()) {
        String value = line.between(next.x(), Double.POSITIVE_INFINITY);
        return Optional.of(new PdfFact(label.toString(), value, next.x(), line.place()));
      }
      label.append(glyph.text());
    }
    return Optional.empty();
  }

  /// The fact with what stands below its value.
  PdfFact and(GlyphLine line) {
    boolean below =
        !line.glyphs().isEmpty() && Math.abs(line.glyphs().getFirst().x() - valueAt) < SAME_PLACE;
    return below
        ? new PdfFact(
            label, value + line.between(valueAt - 1, Double.POSITIVE_INFINITY), valueAt, place)
        : this;
  }
}
