package io.claimport.archfixture.adapters.portal.culprit;

import io.claimport.archfixture.application.usecase.LineListing;

/// Crime: the portal knows who calls it.
public record KnowsItsCaller(LineListing listing) {}
