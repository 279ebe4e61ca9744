package io.claimport.adapters.rest.json;

import io.claimport.application.driving.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the body of a request turned out to be.
public sealed interface JsonBody {

  /// A JSON object.
  ///
  /// @param values of the fields that somebody asked for
  /// @param violations fields that nobody asked for, fields that come twice, text that is
  ///     none
  record Fields(Map<String, JsonValue> values, List<Violation> violations) implements JsonBody {

    public Fields {
      values = Map.copyOf(values);
      violations = List.copyOf(violations);
    }

    public JsonValue value(String name) {
      return values.getOrDefault(name, new JsonValue.Absent());
    }

    /// The same with a field that somebody else has given.
    public Fields with(String name, JsonValue value) {
      Map<String, JsonValue> more = new HashMap<>(values);
      more.put(name, value);
      return new Fields(more, violations);
    }
  }

  /// No JSON, no object, or more of it than anybody sends in good faith.
  ///
  /// @param message what would be right; nothing of the content
  /// @param place where in the body, in words
  record Unusable(String rule, String message, @Nullable String place) implements JsonBody {}
}
