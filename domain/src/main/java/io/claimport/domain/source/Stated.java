package io.claimport.domain.source;

import java.util.Optional;
import java.util.function.Function;

/// One value that a source states, and where it states it.
public record Stated<T>(T value, Place place) {

  /// What the value means, if anything, at the same place.
  public <R> Optional<Stated<R>> as(Function<T, Optional<R>> meaning) {
    return meaning.apply(value).map(found -> new Stated<>(found, place));
  }
}
