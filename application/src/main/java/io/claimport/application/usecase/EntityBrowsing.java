package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Browses the catalogue page by page.
public final class EntityBrowsing implements BrowseEntities {

  private final EntityCatalog catalog;
  private final InstantSource clock;

  public EntityBrowsing(EntityCatalog catalog, InstantSource clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  @Override
  public Page search(EntityFilter filter, @Nullable EntityId after, int limit) {
    int size = Math.clamp(limit, 1, MAX_LIMIT);
    List<Entity> passing = catalog.all().stream().filter(filter::accepts).toList();
    List<Entity> rest =
        after == null
            ? passing
            : passing.stream().filter(e -> e.id().value().compareTo(after.value()) > 0).toList();
    List<Entity> page = rest.subList(0, Math.min(size, rest.size()));
    EntityId next = page.size() < rest.size() ? page.getLast().id() : null;
    return new Page(passing.size(), page, next);
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    return catalog.find(id);
  }

  @Override
  public Optional<InsurancePlan> plan(EntityId insurer) {
    return catalog.plan(insurer, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  @Override
  public Optional<ProviderRecord> providerRecord(EntityId provider) {
    return catalog.providerRecord(provider);
  }
}
