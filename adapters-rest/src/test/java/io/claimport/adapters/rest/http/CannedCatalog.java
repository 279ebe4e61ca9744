package io.claimport.adapters.rest.http;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A catalogue of one insurer and one provider, which keeps what it was asked.
public final class CannedCatalog implements BrowseEntities {

  public static final InsuranceCompany INSURER =
      new InsuranceCompany(
          new EntityId("demo_ins_001"),
          DemoName.marking("Beacon Life"),
          NetworkSize.NATIONAL,
          List.of(PlanType.PPO, PlanType.HDHP));

  public static final HealthcareProvider PROVIDER =
      new HealthcareProvider(
          new EntityId("demo_prov_000001"),
          DemoName.marking("Cedar Hollow Clinic"),
          "Cardiology",
          "Springfield",
          "IL",
          Npi.fictional(1),
          List.of(new EntityId("demo_ins_001"), new EntityId("demo_ins_007")));

  private static final InsurancePlan PLAN =
      new InsurancePlan(
          "plan_demo_ins_001",
          DemoName.marking("Beacon Life"),
          DemoName.marking("Beacon Life PPO"),
          "MEM-123456",
          "GRP-12345",
          DemoName.marking("Ada Sample"),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 12, 31),
          PlanType.PPO,
          InsurancePlan.Limit.of(Money.ofCents(1_500_00)),
          InsurancePlan.Limit.of(Money.ofCents(6_000_00)),
          new InsurancePlan.Copay(
              Money.ofCents(25_00), Money.ofCents(50_00), Money.ofCents(250_00), Money.ofCents(0)),
          new BigDecimal("0.20"));

  private static final ProviderRecord RECORD =
      new ProviderRecord(
          PROVIDER.id(),
          PROVIDER.name(),
          PROVIDER.specialty(),
          PROVIDER.npi(),
          "00-0000001 (fictional)",
          "12 Example Street, Springfield, IL (fictional)",
          "(217) 555-0101",
          "(217) 555-0102",
          true);

  /// The last question.
  public @Nullable EntityFilter filter;

  public @Nullable EntityId after;
  public int limit;

  private final @Nullable EntityId next;

  /// A catalogue whose page ends there.
  public CannedCatalog(@Nullable EntityId next) {
    this.next = next;
  }

  @Override
  public Page search(EntityFilter newFilter, @Nullable EntityId newAfter, int newLimit) {
    filter = newFilter;
    after = newAfter;
    limit = newLimit;
    return new Page(10_030, List.of(INSURER, PROVIDER), next);
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    return Stream.<Entity>of(INSURER, PROVIDER).filter(e -> e.id().equals(id)).findFirst();
  }

  @Override
  public Optional<InsurancePlan> plan(EntityId insurer) {
    return insurer.equals(INSURER.id()) ? Optional.of(PLAN) : Optional.empty();
  }

  @Override
  public Optional<ProviderRecord> providerRecord(EntityId provider) {
    return provider.equals(PROVIDER.id()) ? Optional.of(RECORD) : Optional.empty();
  }
}
