package io.claimport.domain.lineitem;

/// Confesses that a value was computed, not stated.
///
/// @param field the field's name in the schema, such as `allowed_amount`
/// @param rule the id of the rule that computed it
public record DerivedField(String field, String rule) {}
