package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws the providers that an insurer's members go to.
///
/// They accept the insurer, if any provider of the catalogue does; else they are any of
/// its providers, and in a catalogue without providers a stranger. Trying a few entities
/// usually finds one; only then are all of them looked through, once.
final class CareNetwork {

  private static final int TRIES = 64;

  private final EntityCatalog catalog;
  private final EntityId insurer;
  private @Nullable List<HealthcareProvider> members;

  CareNetwork(EntityCatalog catalog, EntityId insurer) {
    this.catalog = catalog;
    this.insurer = insurer;
  }

  HealthcareProvider drawn(Draws draws) {
    List<Entity> all = catalog.all();
    for (int attempt = 0; members == null && attempt < TRIES; attempt++) {
      if (draws.oneOf(all) instanceof HealthcareProvider provider && accepts(provider)) {
        return provider;
      }
    }
    if (members == null) {
      members = members();
    }
    return draws.oneOf(members);
  }

  private List<HealthcareProvider> members() {
    List<HealthcareProvider> accepting = providers(this::accepts);
    List<HealthcareProvider> found = accepting.isEmpty() ? providers(_ -> true) : accepting;
    return found.isEmpty()
        ? List.of(FictionalEntityCatalog.stranger(catalog.version(), insurer))
        : found;
  }

  private List<HealthcareProvider> providers(Predicate<HealthcareProvider> wanted) {
    return catalog.all().stream()
        .filter(HealthcareProvider.class::isInstance)
        .map(HealthcareProvider.class::cast)
        .filter(wanted)
        .toList();
  }

  private boolean accepts(HealthcareProvider provider) {
    return provider.acceptsInsurance().contains(insurer);
  }
}
