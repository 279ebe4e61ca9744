package io.claimport.application.fake;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A catalogue of one insurer and two providers, without plans and records.
public final class FixedCatalog implements EntityCatalog {

  public static final InsuranceCompany INSURER =
      new InsuranceCompany(
          new EntityId("demo_ins_001"),
          DemoName.marking("Beacon Life"),
          NetworkSize.NATIONAL,
          List.of(PlanType.PPO));

  private final List<Entity> entities =
      List.of(INSURER, provider("demo_prov_000001"), provider("demo_prov_000002"));

  private static HealthcareProvider provider(String id) {
    return new HealthcareProvider(
        new EntityId(id),
        DemoName.marking("Cedar Hollow Clinic"),
        "Cardiology",
        "Albany",
        "NY",
        Npi.fictional(1),
        List.of(INSURER.id()));
  }

  @Override
  public CatalogVersion version() {
    return new CatalogVersion(42, 1, 2);
  }

  @Override
  public List<Entity> all() {
    return entities;
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  @Override
  public Optional<InsurancePlan> plan(EntityId insurer, LocalDate asOf) {
    return Optional.empty();
  }

  @Override
  public Optional<ProviderRecord> providerRecord(EntityId provider) {
    return Optional.empty();
  }
}
