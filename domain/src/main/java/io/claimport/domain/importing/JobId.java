package io.claimport.domain.importing;

import java.util.Optional;
import java.util.UUID;

/// Names an import job. It is random, so that it cannot be guessed.
public record JobId(UUID value) {

  public static Optional<JobId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equalsIgnoreCase(text)
          ? Optional.of(new JobId(value))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
