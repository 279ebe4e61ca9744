package io.claimport.domain.entity;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.DemoName;

/// A provider as a directory lists it.
///
/// @param taxId an identifier that says of itself that it is fictional
/// @param phone a 555-01xx number; these are reserved for fiction
/// @param fax the same
public record ProviderRecord(
    EntityId providerId,
    DemoName name,
    String specialty,
    Npi npi,
    String taxId,
    String address,
    String phone,
    String fax,
    boolean inNetwork) {}
