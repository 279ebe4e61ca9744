package io.claimport.adapters.documents.text;

import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a page says about one field outside its service lines, from top to bottom: each
/// statement holds for the lines below it, and the first one for those above it too.
final class Timeline<T> {

  private final SourceField<T> field;
  private final TreeMap<Integer, T> values = new TreeMap<>();

  Timeline(SourceField<T> field) {
    this.field = field;
  }

  /// Adds a statement. The first one on a line stays.
  void add(int line, T value) {
    values.putIfAbsent(line, value);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /// Whether the page says one thing only, however often.
  boolean isUnanimous() {
    return values.values().stream().distinct().count() == 1;
  }

  /// States what holds for the whole page.
  void stateOnClaim(StatedFields.Builder claim) {
    if (isUnanimous()) {
      state(values.firstEntry(), claim);
    }
  }

  /// States what holds for a line, where the page says different things.
  void stateOnLine(int line, StatedFields.Builder fields) {
    if (!isEmpty() && !isUnanimous()) {
      state(Optional.ofNullable(values.floorEntry(line)).orElseGet(values::firstEntry), fields);
    }
  }

  private void state(Map.Entry<Integer, T> entry, StatedFields.Builder fields) {
    Stated<T> stated = new Stated<>(entry.getValue(), new Place.TextLine(entry.getKey()));
    fields.put(field, stated.value(), stated.place());
  }
}
