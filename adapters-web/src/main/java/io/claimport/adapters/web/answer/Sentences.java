package io.claimport.adapters.web.answer;

import io.claimport.adapters.web.wording.Wording;
import io.claimport.application.driving.Violation;
import java.util.List;

/// Refusals as sentences in the words of the page.
public final class Sentences {

  private Sentences() {}

  public static List<String> of(List<Violation> violations) {
    return violations.stream().map(Sentences::of).toList();
  }

  /// A message begins with the name that the API has for the field.
  private static String of(Violation violation) {
    String message = violation.message();
    String field = violation.field();
    String sentence =
        message.startsWith(field)
            ? label(field) + message.substring(field.length())
            : Wording.heading(message);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String label(String field) {
    return switch (field) {
      case "num_line_items" -> "The number of items";
      case "as_of" -> "The day";
      case "seed" -> "The seed";
      case "format" -> "The dialect";
      case "scenario" -> "The scenario";
      case "entity_id" -> "The insurer or provider";
      case "raw_text" -> "The text";
      default -> Wording.heading(field);
    };
  }
}
