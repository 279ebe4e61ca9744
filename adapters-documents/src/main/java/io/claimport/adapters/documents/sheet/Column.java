package io.claimport.adapters.documents.sheet;

import io.claimport.adapters.documents.decoding.Decoding;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table that is about to be written.
///
/// @param title stands above it and is how it is found again
/// @param cell what a row has in it
/// @param total what the totals row has in it, if anything
public record Column<T>(
    String title, Alignment alignment, Function<T, String> cell, @Nullable String total) {

  /// On which side of its column a cell stands.
  public enum Alignment {
    LEFT,
    RIGHT
  }

  /// A column of words.
  public static <T> Column<T> words(String title, Function<T, String> cell) {
    return new Column<>(title, Alignment.LEFT, row -> Decoding.oneLine(cell.apply(row)), null);
  }

  /// A column of amounts, with their sum.
  public static <T> Column<T> amounts(String title, Function<T, String> cell, String total) {
    return new Column<>(title, Alignment.RIGHT, cell, total);
  }

  /// The content with blanks around it.
  public String padded(String content, int width) {
    String padding = " ".repeat(width - content.length());
    return switch (alignment) {
      case LEFT -> content + padding;
      case RIGHT -> padding + content;
    };
  }
}
