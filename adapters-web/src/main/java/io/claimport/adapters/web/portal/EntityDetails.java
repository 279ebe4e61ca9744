package io.claimport.adapters.web.portal;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.importing.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chosen entity with what it hands out.
///
/// @param plan of an insurer's demo member
/// @param directory the record of a provider
/// @param dialects its usual one first
public record EntityDetails(
    Entity entity,
    @Nullable InsurancePlan plan,
    @Nullable ProviderRecord directory,
    List<DocumentFormat> dialects) {

  public String what() {
    return kindOf(entity);
  }

  /// What an entity is, in a few words.
  public static String kindOf(Entity entity) {
    return switch (entity) {
      case InsuranceCompany insurer -> "Insurer, " + insurer.networkSize().label();
      case HealthcareProvider provider ->
          provider.specialty() + ", " + provider.city() + " " + provider.state();
    };
  }

  /// What its documents are called.
  public String documentName() {
    return switch (entity) {
      case InsuranceCompany _ -> "explanation of benefits";
      case HealthcareProvider _ -> "bill";
    };
  }

  public int usualItems() {
    return switch (entity) {
      case InsuranceCompany _ -> 5;
      case HealthcareProvider _ -> 3;
    };
  }
}
