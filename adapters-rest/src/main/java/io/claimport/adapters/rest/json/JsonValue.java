package io.claimport.adapters.rest.json;

import java.util.List;

/// A value of a JSON object, not yet asked whether it is of the right type.
public sealed interface JsonValue {

  record Text(String value) implements JsonValue {}

  /// A number in its own digits: nothing is rounded on the way in.
  record Numeric(String literal) implements JsonValue {}

  record Flag(boolean value) implements JsonValue {}

  /// A null, or no value at all; there is no difference to a caller.
  record Absent() implements JsonValue {}

  /// An object, as it was written.
  record Structure(String json) implements JsonValue {}

  /// An array, each element as it was written.
  record Array(List<String> elements) implements JsonValue {

    public Array {
      elements = List.copyOf(elements);
    }
  }
}
