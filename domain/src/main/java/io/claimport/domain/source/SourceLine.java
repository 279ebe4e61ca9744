package io.claimport.domain.source;

/// One service line as the source states it.
///
/// @param place where the line as a whole stands
public record SourceLine(Place place, StatedFields fields) {}
