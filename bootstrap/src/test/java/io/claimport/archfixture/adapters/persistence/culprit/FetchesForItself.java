package io.claimport.archfixture.adapters.persistence.culprit;

import io.claimport.archfixture.application.driven.Portal;

/// Crime: the store fetches documents, which is a use case's decision.
public record FetchesForItself(Portal portal) {}
