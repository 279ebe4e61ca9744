package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.json.JsonBody;
import io.claimport.adapters.rest.json.JsonValue;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fills a form from the fields of a body. A value of a wrong type is a violation and
/// otherwise as good as absent.
final class IngestionForm {

  static final Set<String> FIELDS =
      Set.of(
          "user_id",
          "entity_type",
          "entity_id",
          "raw_text",
          "format",
          "force",
          "num_line_items",
          "seed",
          "as_of",
          "scenario",
          "metadata");

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final String ITEMS = "1 to " + PortalRequest.MAX_ITEMS;
  private static final String LONGS = Long.MIN_VALUE + " to " + Long.MAX_VALUE;

  private final JsonBody.Fields fields;
  private final List<Violation> violations;

  private IngestionForm(JsonBody.Fields fields) {
    this.fields = fields;
    this.violations = new ArrayList<>(fields.violations());
  }

  static SubmissionForm fill(
      JsonBody.Fields fields, Execution execution, @Nullable String idempotencyKey) {
    return new IngestionForm(fields).fill(execution, idempotencyKey);
  }

  @SuppressWarnings("NullAway") // it overlooks null marks on nested types in other jars
  private SubmissionForm fill(Execution execution, @Nullable String idempotencyKey) {
    String format = text("format");
    return new SubmissionForm(
        text("user_id"),
        text("entity_type"),
        text("entity_id"),
        wholeNumber("num_line_items", ITEMS),
        wholeNumber("seed", LONGS),
        text("as_of"),
        text("scenario"),
        format,
        document(format),
        structure("metadata"),
        execution,
        idempotencyKey,
        violations);
  }

  /// A document of the wrong type is still a given one: the wishes beside it are judged
  /// as such.
  private Source.@Nullable Given document(@Nullable String format) {
    boolean force = flag("force");
    String text = text("raw_text");
    if (fields.value("raw_text") instanceof JsonValue.Absent) {
      return null;
    }
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    return new Source.Given(
        SourceMethod.RAW_TEXT, null, new ByteArrayInputStream(bytes), format, force);
  }

  private @Nullable String text(String name) {
    return switch (fields.value(name)) {
      case JsonValue.Text(var text) -> text;
      case JsonValue.Absent _ -> null;
      case JsonValue.Numeric _, JsonValue.Flag _, JsonValue.Structure _, JsonValue.Array _ ->
          wrongType(name, "a text");
    };
  }

  private boolean flag(String name) {
    return switch (fields.value(name)) {
      case JsonValue.Flag(var value) -> value;
      case JsonValue.Absent _ -> false;
      case JsonValue.Text _, JsonValue.Numeric _, JsonValue.Structure _, JsonValue.Array _ -> {
        wrongType(name, "true or false");
        yield false;
      }
    };
  }

  private @Nullable String structure(String name) {
    return switch (fields.value(name)) {
      case JsonValue.Structure(var json) -> json;
      case JsonValue.Absent _ -> null;
      case JsonValue.Text _, JsonValue.Numeric _, JsonValue.Flag _, JsonValue.Array _ ->
          wrongType(name, "a JSON object");
    };
  }

  /// A number that no long can hold is wrong whoever asks; what is lawful of the others
  /// is for the use case to say.
  private @Nullable Long wholeNumber(String name, String range) {
    return switch (fields.value(name)) {
      case JsonValue.Numeric(var literal) -> wholeNumber(name, literal, range);
      case JsonValue.Absent _ -> null;
      case JsonValue.Text _, JsonValue.Flag _, JsonValue.Structure _, JsonValue.Array _ ->
          noWholeNumber("wrong_type", name, range);
    };
  }

  /// 5.0 and 5e0 are the whole number 5.
  private @Nullable Long wholeNumber(String name, String literal, String range) {
    BigDecimal number;
    try {
      number = new BigDecimal(literal);
    } catch (NumberFormatException _) {
      return noWholeNumber("out_of_range", name, range);
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return noWholeNumber("wrong_type", name, range);
    }
    return number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0
        ? noWholeNumber("out_of_range", name, range)
        : Long.valueOf(number.longValueExact());
  }

  private @Nullable Long noWholeNumber(String rule, String name, String range) {
    violations.add(new Violation(rule, name, name + " must be a whole number from " + range));
    return null;
  }

  private @Nullable String wrongType(String name, String right) {
    violations.add(new Violation("wrong_type", name, name + " must be " + right));
    return null;
  }
}
