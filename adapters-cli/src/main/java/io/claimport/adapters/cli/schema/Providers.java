package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.table.Details;
import io.claimport.domain.entity.ProviderRecord;

/// Directory records of providers.
public final class Providers {

  public static final Shape<ProviderRecord> SHAPE =
      Shape.<ProviderRecord>empty()
          .with("provider_id", provider -> text(provider.providerId()))
          .with("name", provider -> text(provider.name()))
          .with("specialty", provider -> text(provider.specialty()))
          .with("npi", provider -> text(provider.npi().value()))
          .with("tax_id", provider -> text(provider.taxId()))
          .with("address", provider -> text(provider.address()))
          .with("phone", provider -> text(provider.phone()))
          .with("fax", provider -> text(provider.fax()))
          .with("in_network", provider -> flag(provider.inNetwork()));

  private Providers() {}

  public static Details details(ProviderRecord provider) {
    return new Details()
        .with("Provider", text(provider.name()))
        .with("Id", text(provider.providerId()))
        .with("Specialty", text(provider.specialty()))
        .with("NPI", text(provider.npi().value()))
        .with("Tax id", text(provider.taxId()))
        .with("Address", text(provider.address()))
        .with("Phone", text(provider.phone()))
        .with("Fax", text(provider.fax()))
        .with("In network", flag(provider.inNetwork()));
  }
}
