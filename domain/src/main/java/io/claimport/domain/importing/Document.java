package io.claimport.domain.importing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A document that was imported; its bytes are kept as they came.
///
/// @param size in bytes
/// @param sha256 of the bytes, in lower-case hexadecimal
public record Document(
    DocumentId id,
    String fileName,
    DocumentFormat format,
    long size,
    String sha256,
    Status status,
    Instant createdAt) {

  public Document {
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
  }

  /// How far the reading of a document has come.
  public enum Status {
    PENDING,
    EXTRACTED,
    FAILED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Document with(Status newStatus) {
    return new Document(id, fileName, format, size, sha256, newStatus, createdAt);
  }
}
