package io.claimport.application.driving;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Browses the catalogue of fictional insurers and providers. It never changes while running.
public interface BrowseEntities {

  int MAX_LIMIT = 1_000;
  int DEFAULT_LIMIT = 50;

  /// A page of the entities that pass, in the order of their ids.
  ///
  /// @param after the last entity of the page before; the first page when absent
  /// @param limit 1 to [#MAX_LIMIT]; what lies outside is brought inside
  Page search(EntityFilter filter, @Nullable EntityId after, int limit);

  Optional<Entity> find(EntityId id);

  /// The plan that an insurer's demo member has this year; nothing for anybody but an insurer.
  Optional<InsurancePlan> plan(EntityId insurer);

  /// A provider's directory record; nothing for anybody but a provider.
  Optional<ProviderRecord> providerRecord(EntityId provider);

  /// A page of entities.
  ///
  /// @param total how many entities pass, over all pages
  /// @param next where the next page starts after; absent on the last page
  record Page(int total, List<Entity> entities, @Nullable EntityId next) {}
}
