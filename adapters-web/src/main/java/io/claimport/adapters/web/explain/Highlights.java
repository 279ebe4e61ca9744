package io.claimport.adapters.web.explain;

import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFields;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Points at places in an excerpt, each time at as little as it can.
final class Highlights {

  private final List<SourceLine> lines = new ArrayList<>();
  private int count;

  Highlights(Excerpt excerpt) {
    Excerpt.Line before = null;
    for (Excerpt.Line line : excerpt.lines()) {
      lines.add(new SourceLine(line, before));
      before = line;
    }
  }

  List<SourceLine> lines() {
    return lines;
  }

  /// Points at the value of a field. Where its place is a whole line, it is looked for on it.
  ///
  /// @return the id of what is pointed at; nothing where the excerpt does not have the place
  Optional<String> field(LineItem item, FieldOrigin origin, String words) {
    return found(origin.place())
        .map(found -> {
          Spot spot = found.part(value(item, origin));
          spot.standsFor(words, "#field-" + origin.field());
          return spot.id();
        });
  }

  /// A value that was computed stands nowhere.
  private static @Nullable Object value(LineItem item, FieldOrigin origin) {
    return origin.derived() ? null : LineItemFields.value(item, origin.field()).orElse(null);
  }

  /// Points at a place as a whole.
  Optional<String> place(Place place, String words, String address) {
    return found(place)
        .map(found -> {
          Spot spot = found.part(null);
          spot.standsFor(words, address);
          return spot.id();
        });
  }

  private Optional<Found> found(@Nullable Place place) {
    for (SourceLine line : lines) {
      for (Mark mark : line.line().marks()) {
        if (mark.place().equals(place)) {
          return Optional.of(new Found(line, mark));
        }
      }
    }
    return Optional.empty();
  }

  /// Where a place is in the excerpt.
  private final class Found {

    private final SourceLine line;
    private final Mark mark;

    Found(SourceLine line, Mark mark) {
      this.line = line;
      this.mark = mark;
    }

    Spot part(@Nullable Object value) {
      count++;
      if (!isWholeLine(mark.place())) {
        return line.part(count, mark.start(), mark.end());
      }
      Writings.Range range =
          value == null ? null : Writings.find(value, line.line().text(), mark.start(), mark.end());
      return range == null ? line.whole(count) : line.part(count, range.start(), range.end());
    }
  }

  private static boolean isWholeLine(Place place) {
    return switch (place) {
      case Place.TextLine _, Place.PageLine _, Place.Row _, Place.Segment _, Place.Everywhere _ ->
          true;
      case Place.Cell _, Place.Element _, Place.Component _, Place.Pointer _ -> false;
    };
  }
}
