package io.claimport.archfixture.application.driving.culprit;

import io.claimport.archfixture.application.driven.LineStore;

/// Crime: what front ends ask speaks of what stands behind.
public record AsksForAStore(LineStore store) {}
