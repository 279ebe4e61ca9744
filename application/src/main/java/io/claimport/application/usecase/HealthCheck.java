package io.claimport.application.usecase;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.CheckHealth;

/// Asks the archive for a job that cannot exist: the smallest question that needs the store.
public final class HealthCheck implements CheckHealth {

  private final ImportArchive archive;
  private final Identifiers identifiers;

  public HealthCheck(ImportArchive archive, Identifiers identifiers) {
    this.archive = archive;
    this.identifiers = identifiers;
  }

  @Override
  public Health check() {
    try {
      return archive.job(identifiers.newJobId()).isEmpty() ? Health.UP : Health.STORE_DOWN;
    } catch (Unavailable _) {
      return Health.STORE_DOWN;
    }
  }
}
