package io.claimport.adapters.cli.option;

import io.claimport.application.driving.Violation;
import java.util.List;
import java.util.Map;

/// Puts violations into the words of the command line: a field is named as its option.
public final class Wrongs {

  private static final Map<String, String> OPTIONS =
      Map.ofEntries(
          Map.entry("user_id", "--user"),
          Map.entry("entity_type", "ENTITY"),
          Map.entry("entity_id", "ENTITY"),
          Map.entry("num_line_items", "--items"),
          Map.entry("seed", "--seed"),
          Map.entry("as_of", "--as-of"),
          Map.entry("scenario", "--scenario"),
          Map.entry("format", "--format"),
          Map.entry("document", "--file"),
          Map.entry("force", "--force"),
          Map.entry("metadata", "--metadata"),
          Map.entry("Idempotency-Key", "--idempotency-key"));

  private Wrongs() {}

  public static List<String> of(List<Violation> violations) {
    return violations.stream().map(Wrongs::of).toList();
  }

  private static String of(Violation violation) {
    String field = violation.field();
    String option = OPTIONS.getOrDefault(field, field);
    String message = violation.message();
    return message.startsWith(field + " ")
        ? option + message.substring(field.length())
        : option + ": " + message;
  }
}
