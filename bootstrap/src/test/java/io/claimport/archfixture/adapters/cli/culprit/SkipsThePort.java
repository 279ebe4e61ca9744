package io.claimport.archfixture.adapters.cli.culprit;

import io.claimport.archfixture.application.usecase.LineListing;

/// Crime: the front end insists on who serves the port.
public record SkipsThePort(LineListing listing) {}
