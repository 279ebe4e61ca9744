package io.claimport.domain.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody looks for among the entities. Every part that is present must hold.
///
/// @param text part of the name or the id, in any case
/// @param specialty a provider's whole specialty, in any case
/// @param state a provider's state, two letters in any case
/// @param insurance an insurer that a provider accepts
public record EntityFilter(
    @Nullable EntityType type,
    @Nullable String text,
    @Nullable String specialty,
    @Nullable String state,
    @Nullable EntityId insurance) {

  public static final EntityFilter ANY = new EntityFilter(null, null, null, null, null);

  public static EntityFilter ofType(EntityType type) {
    return new EntityFilter(type, null, null, null, null);
  }

  public boolean accepts(Entity entity) {
    return (type == null || type == entity.type())
        && (text == null || contains(entity.name().value()) || contains(entity.id().value()))
        && switch (entity) {
          case InsuranceCompany _ -> specialty == null && state == null && insurance == null;
          case HealthcareProvider provider -> accepts(provider);
        };
  }

  private boolean accepts(HealthcareProvider provider) {
    return (specialty == null || provider.specialty().equalsIgnoreCase(specialty))
        && (state == null || provider.state().equalsIgnoreCase(state))
        && (insurance == null || provider.acceptsInsurance().contains(insurance));
  }

  private boolean contains(String whole) {
    return text != null
        && whole.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
