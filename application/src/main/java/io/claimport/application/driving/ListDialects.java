package io.claimport.application.driving;

import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.DocumentFormat;
import java.util.List;

/// Lists the formats in which an entity's portal can write its documents.
public interface ListDialects {

  /// The entity's own format first; none for an entity that does not exist.
  List<DocumentFormat> dialects(EntityId entity);
}
