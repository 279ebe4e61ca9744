package io.claimport.domain.importing;

import java.util.Locale;
import java.util.Optional;

/// How far an import has come: the label of its state.
public enum JobStatus {
  PENDING,
  PROCESSING,
  COMPLETED,
  FAILED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<JobStatus> ofLabel(String label) {
    for (JobStatus status : values()) {
      if (status.label().equals(label)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
