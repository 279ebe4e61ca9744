package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a page says about one field outside its service lines, from top to bottom: each
/// statement holds for the lines below it, and the first one for those above it too.
final class Timeline<T> {

  private final SourceField<T> field;
  private final TreeMap<Integer, Stated<T>> values = new TreeMap<>();

  Timeline(SourceField<T> field) {
    this.field = field;
  }

  /// Adds a statement. The first one on a line stays.
  void add(PageLine line, T value) {
    values.putIfAbsent(line.number(), new Stated<>(value, line.place()));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /// Whether the page says one thing only, however often.
  boolean isUnanimous() {
    return values.values().stream().map(Stated::value).distinct().count() == 1;
  }

  /// States what holds for the whole page.
  void stateOnClaim(StatedFields.Builder claim) {
    if (isUnanimous()) {
      state(values.firstEntry().getValue(), claim);
    }
  }

  /// The first line that says what holds for this one, of several that say something;
  /// nothing where all of them stand below.
  OptionalInt sectionOf(int line) {
    Map.Entry<Integer, Stated<T>> start = values.size() > 1 ? values.floorEntry(line) : null;
    if (start == null) {
      return OptionalInt.empty();
    }
    int first = start.getKey();
    for (var above : values.headMap(first, false).descendingMap().entrySet()) {
      if (!above.getValue().value().equals(start.getValue().value())) {
        break;
      }
      first = above.getKey();
    }
    return OptionalInt.of(first);
  }

  /// The first line from the one to the other that says anything.
  OptionalInt firstWithin(int from, int to) {
    Integer found = values.ceilingKey(from);
    return found == null || found > to ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /// The last line from the one to the other that says anything.
  OptionalInt lastWithin(int from, int to) {
    Integer found = values.floorKey(to);
    return found == null || found < from ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /// States what is said in the line itself.
  void stateFrom(int line, StatedFields.Builder fields) {
    Stated<T> said = values.get(line);
    if (said != null) {
      state(said, fields);
    }
  }

  /// Where a line says it.
  Optional<Place> place(int line) {
    return Optional.ofNullable(values.get(line)).map(Stated::place);
  }

  /// States what is said first, whatever is said below.
  void firstOnClaim(StatedFields.Builder claim) {
    if (!isEmpty()) {
      state(values.firstEntry().getValue(), claim);
    }
  }

  /// Where it is said.
  Stream<Place> places() {
    return values.values().stream().map(Stated::place);
  }

  /// States what holds for a line, where the page says different things.
  void stateOnLine(int line, StatedFields.Builder fields) {
    if (!isEmpty() && !isUnanimous()) {
      Map.Entry<Integer, Stated<T>> entry =
          Optional.ofNullable(values.floorEntry(line)).orElseGet(values::firstEntry);
      state(entry.getValue(), fields);
    }
  }

  private void state(Stated<T> stated, StatedFields.Builder fields) {
    fields.put(field, stated.value(), stated.place());
  }
}
