package io.claimport.archfixture.domain.culprit;

import io.claimport.archfixture.application.driven.LineStore;

/// Crime: the domain knows no port.
public record KeepsItselfInAStore(LineStore store) {}
