package io.claimport.archfixture.bootstrap;

import io.claimport.archfixture.adapters.cli.ClaimportCli;
import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.application.driven.Portal;
import io.claimport.archfixture.application.usecase.LineListing;
import java.time.Instant;
import java.util.UUID;

/// Knows all rooms, the clock and chance.
public final class Wiring {

  public ClaimportCli commandLine(LineStore store, Portal portal) {
    return new ClaimportCli(new LineListing(store, portal));
  }

  public String startedAt() {
    return UUID.randomUUID() + " at " + Instant.now();
  }
}
