package io.claimport.archfixture.adapters.rest.culprit;

import io.claimport.archfixture.application.driven.LineStore;

/// Crime: the front end goes to the store behind the use case's back.
public record BypassesTheUseCase(LineStore store) {}
