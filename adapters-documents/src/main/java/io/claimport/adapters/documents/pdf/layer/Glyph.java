package io.claimport.adapters.documents.pdf.layer;

/// A character on a page, as the page shows it.
///
/// @param page counted from 1
/// @param x where it begins, in points from the left
/// @param y its baseline, in points from the top
/// @param size of its font, in points
public record Glyph(int page, double x, double y, double width, double size, String text) {

  /// Where it ends, in points from the left.
  public double end() {
    return x + width;
  }
}
