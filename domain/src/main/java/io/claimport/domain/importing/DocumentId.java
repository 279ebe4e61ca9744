package io.claimport.domain.importing;

import java.util.Optional;
import java.util.UUID;

/// Names a document that was imported.
public record DocumentId(UUID value) {

  public static Optional<DocumentId> parse(String text) {
    return UuidText.parse(text).map(DocumentId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
