package io.claimport.archfixture.adapters.rest.culprit;

import io.claimport.archfixture.adapters.cli.ClaimportCli;

/// Crime: one front end uses another.
public record AsksTheOtherFrontEnd(ClaimportCli cli) {}
