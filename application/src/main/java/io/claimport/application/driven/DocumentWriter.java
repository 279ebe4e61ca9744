package io.claimport.application.driven;

import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.OutputStream;
import java.util.Set;

/// Renders statements in one format.
///
/// The same statement gives the same bytes. What the format can carry is read back by its
/// [DocumentReader] to the cent and to the day.
public interface DocumentWriter {

  DocumentFormat format();

  /// Who issues documents of this format.
  Set<EntityType> issuers();

  /// How much a document of this format says of each service.
  default Content content() {
    return Content.EVERY_AMOUNT;
  }

  /// What a document says of a service.
  enum Content {
    /// What was done, billed, allowed and paid, and what is left to the patient.
    EVERY_AMOUNT,
    /// Less, such as charges only or no codes. Such a document is written for those who ask for it
    /// or for something poor, and is nobody's own dialect.
    PART
  }

  /// Writes the whole document. The stream stays open.
  void write(Statement statement, OutputStream out);
}
