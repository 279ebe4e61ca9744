package io.claimport.application.driven;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import java.io.OutputStream;
import java.util.List;

/// The place where an entity hands out its billing documents.
///
/// The same recipe gives the same bytes, at any time, on every machine, from any thread. A portal
/// that does not answer throws [io.claimport.application.Unavailable].
public interface Portal {

  /// The number that goes into recipes; it changes whenever one would give other bytes.
  int generator();

  /// The formats that the entity's portal can write: its own first.
  List<DocumentFormat> dialects(Entity entity);

  /// The one of them that it uses when nobody wishes another.
  default DocumentFormat usual(Entity entity, Scenario scenario) {
    return dialects(entity).getFirst();
  }

  /// Writes the document of the recipe, whose format is one of the entity's dialects. The stream
  /// stays open.
  void fetch(Recipe recipe, OutputStream out);
}
