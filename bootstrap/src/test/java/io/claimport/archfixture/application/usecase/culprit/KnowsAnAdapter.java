package io.claimport.archfixture.application.usecase.culprit;

import io.claimport.archfixture.adapters.persistence.SqlLineStore;

/// Crime: a use case knows ports, not adapters.
public record KnowsAnAdapter(SqlLineStore store) {}
