package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.table.Table;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import java.util.function.Function;

/// Insurers and providers. What one kind does not have is left out.
public final class Entities {

  public static final Shape<Entity> SHAPE =
      Shape.<Entity>empty()
          .with("id", entity -> text(entity.id()))
          .with("name", entity -> text(entity.name()))
          .with("entity_type", entity -> text(entity.type().label()))
          .with("network_size", ofInsurer(insurer -> text(insurer.networkSize().label())))
          .with("plan_types", ofInsurer(Entities::planTypes))
          .with("specialty", ofProvider(provider -> text(provider.specialty())))
          .with("location_city", ofProvider(provider -> text(provider.city())))
          .with("location_state", ofProvider(provider -> text(provider.state())))
          .with("npi", ofProvider(provider -> text(provider.npi().value())))
          .with("accepts_insurance", ofProvider(Entities::acceptsInsurance));

  public static final Table<Entity> TABLE =
      Table.<Entity>empty()
          .with("Id", entity -> text(entity.id()))
          .withText("Name", entity -> text(entity.name()))
          .with("Type", entity -> text(entity.type().label()))
          .withText(
              "Network or specialty",
              either(
                  insurer -> text(insurer.networkSize().label()),
                  provider -> text(provider.specialty())))
          .withText("Plans or place", either(Entities::planTypes, Entities::place))
          .withSpare("NPI", either(_ -> Value.ABSENT, provider -> text(provider.npi().value())));

  private Entities() {}

  private static Value planTypes(InsuranceCompany insurer) {
    return texts(insurer.planTypes().stream().map(Enum::name).toList());
  }

  private static Value acceptsInsurance(HealthcareProvider provider) {
    return texts(provider.acceptsInsurance().stream().map(EntityId::value).toList());
  }

  private static Value place(HealthcareProvider provider) {
    return text(provider.city() + ", " + provider.state());
  }

  private static Function<Entity, Value> ofInsurer(Function<InsuranceCompany, Value> value) {
    return either(value, _ -> Value.NOT_APPLICABLE);
  }

  private static Function<Entity, Value> ofProvider(Function<HealthcareProvider, Value> value) {
    return either(_ -> Value.NOT_APPLICABLE, value);
  }

  private static Function<Entity, Value> either(
      Function<InsuranceCompany, Value> insurance, Function<HealthcareProvider, Value> care) {
    return entity ->
        switch (entity) {
          case InsuranceCompany insurer -> insurance.apply(insurer);
          case HealthcareProvider provider -> care.apply(provider);
        };
  }
}
