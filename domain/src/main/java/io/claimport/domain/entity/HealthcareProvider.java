package io.claimport.domain.entity;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.DemoName;
import java.util.List;

/// A fictional provider of care: an issuer of bills and itemised statements.
///
/// @param state two-letter postal code of the state
/// @param acceptsInsurance the insurers that it has a contract with, one to five
public record HealthcareProvider(
    EntityId id,
    DemoName name,
    String specialty,
    String city,
    String state,
    Npi npi,
    List<EntityId> acceptsInsurance)
    implements Entity {

  private static final int MOST_INSURERS = 5;

  public HealthcareProvider {
    acceptsInsurance = List.copyOf(acceptsInsurance);
    if (acceptsInsurance.isEmpty() || acceptsInsurance.size() > MOST_INSURERS) {
      throw new IllegalArgumentException("a provider accepts one to five insurers");
    }
  }
}
