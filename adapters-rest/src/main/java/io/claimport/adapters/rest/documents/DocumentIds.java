package io.claimport.adapters.rest.documents;

import io.claimport.domain.importing.DocumentId;
import java.util.Optional;
import java.util.UUID;

/// Reads the ids of documents.
final class DocumentIds {

  private DocumentIds() {}

  /// Nothing, unless the text is a whole UUID; Java's own reader takes shortened ones
  /// too.
  static Optional<DocumentId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equalsIgnoreCase(text)
          ? Optional.of(new DocumentId(value))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
