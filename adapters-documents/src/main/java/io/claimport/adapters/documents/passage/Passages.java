package io.claimport.adapters.documents.passage;

import io.claimport.application.driven.PassageFinder;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps of the lines of a document those that people want to see: all of a short one, else those
/// with marks and some around them.
final class Passages {

  /// A document of so many lines is shown as a whole.
  private static final int SHORT = 120;

  /// So many lines are shown before and after one with a mark.
  private static final int AROUND = 6;

  private static final int MOST_LINES = 400;

  private final Set<Place> wanted;
  private final Set<Place> missing;
  private final List<Line> beginning = new ArrayList<>();
  private final List<Line> kept = new ArrayList<>();
  private final Deque<Line> before = new ArrayDeque<>();
  private int count;
  private int charactersOfBeginning;
  private int charactersOfKept;
  private int following;
  private boolean whole = true;

  Passages(Set<Place> places) {
    wanted = new HashSet<>(places);
    wanted.remove(Place.DOCUMENT);
    missing = new HashSet<>(wanted);
  }

  /// Whether somebody wants to see where this is, and it was not seen yet.
  boolean wants(Place place) {
    return missing.contains(place);
  }

  /// Whether somebody wants to see something of the JSON text that begins on this line; the first one
  /// where nobody wants anything.
  boolean wantsJsonOf(int line) {
    return wanted.isEmpty()
        || missing.stream()
            .anyMatch(place -> place instanceof Place.Pointer(var begin, _) && begin == line);
  }

  /// Whether the rest of the document may be left out.
  boolean haveEnough() {
    boolean enough =
        count > SHORT && (kept.size() >= MOST_LINES || (missing.isEmpty() && following == 0));
    whole &= !enough;
    return enough;
  }

  /// Whether everything was seen that somebody wants to see, if there is anything.
  boolean haveAll() {
    boolean all = haveEnough() || (missing.isEmpty() && !wanted.isEmpty());
    whole &= !all;
    return all;
  }

  /// Says that a part of the document is passed over.
  void leaveOut() {
    whole = false;
  }

  void add(int number, String text, List<Mark> marks) {
    add(0, number, text, marks);
  }

  void add(int page, int number, String text, List<Mark> marks) {
    count++;
    Line line = Clipping.clip(new Line(page, number, text, marks));
    marks.forEach(mark -> missing.remove(mark.place()));
    begin(line);
    if (!marks.isEmpty()) {
      before.forEach(this::keep);
      before.clear();
      keep(line);
      following = AROUND;
    } else if (following > 0) {
      following--;
      keep(line);
    } else {
      before.addLast(line);
      if (before.size() > AROUND) {
        before.removeFirst();
      }
    }
  }

  private void begin(Line line) {
    int characters = charactersOfBeginning + line.text().length();
    if (count <= SHORT && characters <= PassageFinder.MOST_CHARACTERS) {
      charactersOfBeginning = characters;
      beginning.add(line);
    } else {
      whole = false;
    }
  }

  private void keep(Line line) {
    int characters = charactersOfKept + line.text().length();
    if (kept.size() < MOST_LINES && characters <= limit(line)) {
      charactersOfKept = characters;
      kept.add(line);
    }
  }

  /// What stands around the marks must leave room for them.
  private static int limit(Line line) {
    return line.marks().isEmpty()
        ? PassageFinder.MOST_CHARACTERS / 2
        : PassageFinder.MOST_CHARACTERS;
  }

  boolean areEmpty() {
    return count == 0;
  }

  Excerpt excerpt(Unit unit) {
    boolean foundNothing = wanted.size() == missing.size();
    boolean isShort = beginning.size() == count;
    return new Excerpt(unit, isShort || foundNothing ? beginning : kept, whole && isShort);
  }
}
