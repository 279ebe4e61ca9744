package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.json.JsonBody;
import io.claimport.adapters.rest.json.JsonBodyReader;
import io.claimport.adapters.rest.json.JsonValue;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.UserId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The body of a batch. Only what concerns all of it is judged here; each entry is judged by itself,
/// when its turn comes.
///
/// @param entries each as the fields of a body of its own, or as one that cannot be used
record BatchBody(UserId user, List<JsonBody> entries) {

  static final Set<String> FIELDS = Set.of("user_id", "entities");

  static final int MOST_ENTRIES = 1_000;
  private static final int LONGEST_KEY = 250;

  private static final Set<String> ENTRY_FIELDS =
      IngestionForm.FIELDS.stream()
          .filter(field -> !field.equals("user_id"))
          .collect(Collectors.toUnmodifiableSet());

  static Checked<BatchBody> check(JsonBody.Fields fields, @Nullable String idempotencyKey) {
    List<Violation> violations = new ArrayList<>(fields.violations());
    UserId user = user(fields.value("user_id"), violations);
    List<String> elements = elements(fields.value("entities"), violations);
    if (idempotencyKey != null
        && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
      violations.add(
          new Violation(
              "invalid_key",
              "Idempotency-Key",
              "Idempotency-Key must have 1 to " + LONGEST_KEY + " characters for a batch"));
    }
    return user == null || !violations.isEmpty()
        ? new Checked.Invalid<>(violations)
        : new Checked.Valid<>(
            new BatchBody(user, elements.stream().map(BatchBody::entry).toList()));
  }

  private static @Nullable UserId user(JsonValue value, List<Violation> violations) {
    return switch (value) {
      case JsonValue.Text(var text) -> known(UserParameter.required(text), violations);
      case JsonValue.Absent _ -> known(UserParameter.required(null), violations);
      case JsonValue.Numeric _, JsonValue.Flag _, JsonValue.Structure _, JsonValue.Array _ -> {
        violations.add(new Violation("wrong_type", "user_id", "user_id must be a text"));
        yield null;
      }
    };
  }

  private static @Nullable UserId known(Checked<UserId> user, List<Violation> violations) {
    return switch (user) {
      case Checked.Valid(var valid) -> valid;
      case Checked.Invalid(var wrong) -> {
        violations.addAll(wrong);
        yield null;
      }
    };
  }

  private static List<String> elements(JsonValue value, List<Violation> violations) {
    return switch (value) {
      case JsonValue.Array(var elements)
          when !elements.isEmpty() && elements.size() <= MOST_ENTRIES ->
          elements;
      case JsonValue.Array _ ->
          none(
              new Violation(
                  "out_of_range",
                  "entities",
                  "entities must have 1 to " + MOST_ENTRIES + " entries"),
              violations);
      case JsonValue.Absent _ -> none(Violation.required("entities"), violations);
      case JsonValue.Text _, JsonValue.Numeric _, JsonValue.Flag _, JsonValue.Structure _ ->
          none(new Violation("wrong_type", "entities", "entities must be an array"), violations);
    };
  }

  private static List<String> none(Violation violation, List<Violation> violations) {
    violations.add(violation);
    return List.of();
  }

  private static JsonBody entry(String json) {
    return JsonBodyReader.read(json.getBytes(StandardCharsets.UTF_8), ENTRY_FIELDS);
  }
}
