package io.claimport.adapters.web.portal;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the catalogue can be filtered by.
public record Facets(List<String> specialties, List<String> states, List<Entity> insurers) {

  static Facets of(BrowseEntities browseEntities) {
    SortedSet<String> specialties = new TreeSet<>();
    SortedSet<String> states = new TreeSet<>();
    List<Entity> insurers = new ArrayList<>();
    @Nullable EntityId after = null;
    do {
      BrowseEntities.Page page =
          browseEntities.search(EntityFilter.ANY, after, BrowseEntities.MAX_LIMIT);
      for (Entity entity : page.entities()) {
        switch (entity) {
          case InsuranceCompany insurer -> insurers.add(insurer);
          case HealthcareProvider provider -> {
            specialties.add(provider.specialty());
            states.add(provider.state());
          }
        }
      }
      after = page.next();
    } while (after != null);
    return new Facets(List.copyOf(specialties), List.copyOf(states), List.copyOf(insurers));
  }

  public List<EntityType> types() {
    return List.of(EntityType.values());
  }
}
