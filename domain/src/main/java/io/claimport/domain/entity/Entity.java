package io.claimport.domain.entity;

import io.claimport.domain.marking.DemoName;

/// A fictional issuer of billing documents.
public sealed interface Entity permits InsuranceCompany, HealthcareProvider {

  EntityId id();

  DemoName name();

  default EntityRef ref() {
    return new EntityRef(type(), id());
  }

  default EntityType type() {
    return switch (this) {
      case InsuranceCompany _ -> EntityType.INSURANCE;
      case HealthcareProvider _ -> EntityType.PROVIDER;
    };
  }
}
