package io.claimport.domain.importing;

import java.util.UUID;

/// Names a document that was imported.
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
