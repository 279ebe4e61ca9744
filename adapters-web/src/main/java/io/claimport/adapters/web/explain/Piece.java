package io.claimport.adapters.web.explain;

import java.util.List;

/// A piece of a line.
public sealed interface Piece {

  /// Plain text.
  record Text(String text) implements Piece {}

  /// What the page points at.
  ///
  /// @param words what stands here
  /// @param back where the page tells of it
  /// @param pieces at least one
  record Marked(String id, String words, String back, List<Piece> pieces) implements Piece {

    public Marked {
      pieces = List.copyOf(pieces);
    }

    /// The text, where no further mark lies within.
    public boolean isPlain() {
      return pieces.stream().allMatch(piece -> piece instanceof Text);
    }
  }
}
