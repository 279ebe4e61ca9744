package io.claimport.application.driving;

/// One reason why a request is not valid.
///
/// @param rule stable name of the broken rule, such as `required` or `unknown_entity`
/// @param field the field of the request, as the interface spells it (`entity_id`)
/// @param message a sentence that says what would be right; never the content of a document
public record Violation(String rule, String field, String message) {

  public static Violation required(String field) {
    return new Violation("required", field, field + " is required");
  }
}
