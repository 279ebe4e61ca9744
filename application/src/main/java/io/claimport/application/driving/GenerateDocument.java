package io.claimport.application.driving;

import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.UserId;
import java.io.OutputStream;
import java.util.List;

/// Writes a fresh fictional document, exactly as the entity's portal would, without importing it.
public interface GenerateDocument {

  /// Writes the document.
  ///
  /// @param user to whom the document is addressed; it is part of the recipe
  /// @param out gets the bytes; nothing is written when the request is refused. It stays open.
  Outcome generate(UserId user, EntityId entity, PortalRequest request, OutputStream out);

  sealed interface Outcome {

    /// The document was written.
    ///
    /// @param recipe gives the same bytes again
    record Generated(Recipe recipe, DocumentFormat format, String fileName) implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}
  }
}
