package io.claimport.adapters.web.explain;

import io.claimport.domain.source.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the document with the spots on it.
public final class SourceLine {

  private final Excerpt.Line line;
  private final boolean afterGap;
  private final boolean beginsPage;
  private final List<Spot> spots = new ArrayList<>();
  private @Nullable Spot whole;

  SourceLine(Excerpt.Line line, Excerpt.@Nullable Line before) {
    this.line = line;
    this.beginsPage = line.page() != 0 && (before == null || before.page() != line.page());
    int expected = before == null || beginsPage ? 1 : before.number() + 1;
    this.afterGap = line.number() != expected;
  }

  Excerpt.Line line() {
    return line;
  }

  public int number() {
    return line.number();
  }

  public int page() {
    return line.page();
  }

  /// Whether lines before this one are left out.
  public boolean afterGap() {
    return afterGap;
  }

  public boolean beginsPage() {
    return beginsPage;
  }

  /// What the line as a whole stands for, if the page points at it.
  public @Nullable String id() {
    return whole == null ? null : whole.id();
  }

  public @Nullable String words() {
    return whole == null ? null : whole.words();
  }

  /// The spot of the whole line.
  Spot whole(int number) {
    Spot known = whole;
    if (known == null) {
      known = new Spot(number, 0, line.text().length());
      whole = known;
    }
    return known;
  }

  /// The spot of a part of the line; that of the whole line where it cannot be set apart.
  Spot part(int number, int start, int end) {
    for (Spot spot : spots) {
      if (spot.isAt(start, end)) {
        return spot;
      }
    }
    if (start >= end || spots.stream().anyMatch(spot -> spot.crosses(start, end))) {
      return whole(number);
    }
    Spot spot = new Spot(number, start, end);
    spots.add(spot);
    return spot;
  }

  public List<Piece> pieces() {
    List<Spot> sorted =
        spots.stream()
            .sorted(
                Comparator.comparingInt(Spot::start)
                    .thenComparing(Comparator.comparingInt(Spot::end).reversed()))
            .toList();
    return new Cutting(sorted).until(line.text().length());
  }

  /// Cuts the text at its spots, which lie beside or within each other.
  private final class Cutting {

    private final List<Spot> sorted;
    private int next;
    private int at;

    Cutting(List<Spot> sorted) {
      this.sorted = sorted;
    }

    List<Piece> until(int end) {
      List<Piece> pieces = new ArrayList<>();
      while (next < sorted.size() && sorted.get(next).start() < end) {
        Spot spot = sorted.get(next);
        next++;
        text(pieces, spot.start());
        pieces.add(new Piece.Marked(spot.id(), spot.words(), spot.back(), until(spot.end())));
      }
      text(pieces, end);
      return pieces;
    }

    private void text(List<Piece> pieces, int end) {
      if (end > at) {
        pieces.add(new Piece.Text(line.text().substring(at, end)));
        at = end;
      }
    }
  }
}
