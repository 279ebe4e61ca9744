package io.claimport.domain.normalization;

import io.claimport.domain.source.Place;
import org.jspecify.annotations.Nullable;

/// How a field of a line item came to its value.
///
/// @param field the field's name in the schema
/// @param rule what set it last
/// @param place where the document states it or, of a derived value, what it follows from;
///     absent where it follows from other fields
/// @param derived whether the document does not state it in so many words
public record FieldOrigin(String field, Rule rule, @Nullable Place place, boolean derived) {}
