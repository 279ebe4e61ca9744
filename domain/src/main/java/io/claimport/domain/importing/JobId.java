package io.claimport.domain.importing;

import java.util.Optional;
import java.util.UUID;

/// Names an import job. It is random, so that it cannot be guessed.
public record JobId(UUID value) {

  public static Optional<JobId> parse(String text) {
    return UuidText.parse(text).map(JobId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
