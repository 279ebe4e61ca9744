package io.claimport.adapters.portal;

import io.claimport.application.driven.DocumentWriter;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.domain.importing.CatalogVersion;
import java.util.List;

/// The way into this room: a catalogue of fictional entities, and the portals where they
/// hand out their documents.
public final class SimulatedPortals {

  /// The most insurers that a catalogue can have; ids have three digits.
  public static final int MOST_INSURERS = FictionalEntityCatalog.MOST_INSURERS;

  /// The most providers that a catalogue can have; ids have six digits.
  public static final int MOST_PROVIDERS = FictionalEntityCatalog.MOST_PROVIDERS;

  private SimulatedPortals() {}

  /// The catalogue of that version. Making it costs next to nothing: an entity is
  /// invented when somebody first asks for it. It serves several threads.
  ///
  /// @throws IllegalArgumentException unless there are 1 to [#MOST_INSURERS] insurers and
  ///     0 to [#MOST_PROVIDERS] providers
  public static EntityCatalog catalog(CatalogVersion version) {
    return new FictionalEntityCatalog(version);
  }

  /// The portals of all entities of a catalogue, which write what the given writers can
  /// render. It serves several threads if the writers do.
  ///
  /// @throws IllegalArgumentException if two writers of one type of issuer share a format
  ///     id, or if the catalogue has entities for which nobody writes
  public static Portal portal(EntityCatalog catalog, List<DocumentWriter> writers) {
    return new SimulatedPortal(catalog, writers);
  }
}
