package io.claimport.adapters.portal;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.importing.CatalogVersion;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A catalogue in which every entity follows from the seed and its number (ADR-0005).
///
/// Nothing is invented before somebody asks for it, and what was once invented is kept.
/// How many insurers and providers there are changes no insurer, and of a provider only
/// whom it accepts.
final class FictionalEntityCatalog implements EntityCatalog {

  static final int MOST_INSURERS = 999;
  static final int MOST_PROVIDERS = 999_999;

  private static final String INSURER = "demo_ins_";
  private static final String PROVIDER = "demo_prov_";

  private final CatalogVersion version;
  private final List<EntityId> insurerIds;
  private final FictionalInsurers insurers;
  private final FictionalProviders providers;
  private final List<Entity> all;

  FictionalEntityCatalog(CatalogVersion version) {
    if (version.insurers() < 1 || version.insurers() > MOST_INSURERS) {
      throw new IllegalArgumentException("a catalogue has 1 to " + MOST_INSURERS + " insurers");
    }
    if (version.providers() < 0 || version.providers() > MOST_PROVIDERS) {
      throw new IllegalArgumentException("a catalogue has 0 to " + MOST_PROVIDERS + " providers");
    }
    this.version = version;
    this.insurerIds =
        IntStream.rangeClosed(1, version.insurers())
            .mapToObj(number -> new EntityId(INSURER + padded(number, MOST_INSURERS)))
            .toList();
    this.insurers = new FictionalInsurers(version.seed());
    this.providers = new FictionalProviders(version.seed(), insurerIds);
    this.all = new LazyEntities(version.insurers() + version.providers());
  }

  @Override
  public CatalogVersion version() {
    return version;
  }

  @Override
  public List<Entity> all() {
    return all;
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    int insurer = number(id, INSURER, MOST_INSURERS, version.insurers());
    int provider = number(id, PROVIDER, MOST_PROVIDERS, version.providers());
    if (insurer > 0) {
      return Optional.of(all.get(insurer - 1));
    }
    return provider > 0
        ? Optional.of(all.get(version.insurers() + provider - 1))
        : Optional.empty();
  }

  @Override
  public Optional<InsurancePlan> plan(EntityId insurer, LocalDate asOf) {
    int number = number(insurer, INSURER, MOST_INSURERS, version.insurers());
    return find(insurer)
        .flatMap(entity ->
            switch (entity) {
              case InsuranceCompany company ->
                  Optional.of(insurers.plan(number, company, asOf.getYear()));
              case HealthcareProvider _ -> Optional.empty();
            });
  }

  @Override
  public Optional<ProviderRecord> providerRecord(EntityId provider) {
    int number = number(provider, PROVIDER, MOST_PROVIDERS, version.providers());
    return find(provider)
        .flatMap(entity ->
            switch (entity) {
              case InsuranceCompany _ -> Optional.empty();
              case HealthcareProvider found ->
                  Optional.of(providers.directoryRecord(number, found));
            });
  }

  /// Stands in where a catalogue has no provider: its first one, if it had any.
  static HealthcareProvider stranger(CatalogVersion version, EntityId accepted) {
    return new FictionalProviders(version.seed(), List.of(accepted)).provider(1, providerId(1));
  }

  private static EntityId providerId(int number) {
    return new EntityId(PROVIDER + padded(number, MOST_PROVIDERS));
  }

  /// As many digits as the largest number has, so that ids sort like their numbers.
  private static String padded(int number, int most) {
    return Integer.toString(most + 1 + number).substring(1);
  }

  /// The number behind an id, counted from 1; 0 if it is no such id.
  private static int number(EntityId id, String prefix, int most, int count) {
    String text = id.value();
    String digits = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    boolean lawful =
        digits.length() == Integer.toString(most).length()
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = lawful ? Integer.parseInt(digits) : 0;
    return number <= count ? number : 0;
  }

  private Entity invented(int index) {
    if (index < version.insurers()) {
      return insurers.insurer(index + 1, insurerIds.get(index));
    }
    int number = index - version.insurers() + 1;
    return providers.provider(number, providerId(number));
  }

  /// Insurers, then providers. Two threads that ask first may both invent an entity; they
  /// invent the same one.
  private final class LazyEntities extends AbstractList<Entity> implements RandomAccess {

    private final AtomicReferenceArray<@Nullable Entity> known;

    LazyEntities(int size) {
      this.known = new AtomicReferenceArray<>(size);
    }

    @Override
    public int size() {
      return known.length();
    }

    @Override
    public Entity get(int index) {
      Entity entity = known.get(index);
      if (entity == null) {
        entity = invented(index);
        known.set(index, entity);
      }
      return entity;
    }
  }
}
