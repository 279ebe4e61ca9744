package io.claimport.application.driven;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.importing.CatalogVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The insurers and providers that documents can come from.
///
/// The same version has the same entities on every machine, and they never change while running.
public interface EntityCatalog {

  CatalogVersion version();

  /// Every entity, in the order of the ids.
  List<Entity> all();

  Optional<Entity> find(EntityId id);

  /// The plan of an insurer's demo member in the year of that day; nothing for a provider or for an
  /// unknown id.
  Optional<InsurancePlan> plan(EntityId insurer, LocalDate asOf);

  /// The directory record of a provider; nothing for an insurer or for an unknown id.
  Optional<ProviderRecord> providerRecord(EntityId provider);
}
