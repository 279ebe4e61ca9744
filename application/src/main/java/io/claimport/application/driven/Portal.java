package io.claimport.application.driven;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import java.io.OutputStream;
import java.util.List;

/// The place where an entity hands out its billing documents.
///
/// The same recipe gives the same bytes, at any time, on every machine, from any thread. A portal
/// that does not answer throws [io.claimport.application.Unavailable].
public interface Portal {

  /// The number that goes into recipes; it changes whenever one would give other bytes.
  int generator();

  /// The formats that the entity's portal can write: the one it always uses first.
  List<DocumentFormat> dialects(Entity entity);

  /// Writes the document of the recipe, whose format is one of the entity's dialects. The stream
  /// stays open.
  void fetch(Recipe recipe, OutputStream out);
}
