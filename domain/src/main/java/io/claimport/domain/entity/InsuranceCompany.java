package io.claimport.domain.entity;

import io.claimport.domain.marking.DemoName;
import java.util.List;

/// A fictional insurer: an issuer of explanations of benefits.
public record InsuranceCompany(
    EntityId id, DemoName name, NetworkSize networkSize, List<PlanType> planTypes)
    implements Entity {

  public InsuranceCompany {
    planTypes = List.copyOf(planTypes);
    if (planTypes.isEmpty()) {
      throw new IllegalArgumentException("an insurer offers at least one plan type");
    }
  }
}
