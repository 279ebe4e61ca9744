package io.claimport.domain.source;

/// One value that a source states, and where it states it.
public record Stated<T>(T value, Place place) {}
