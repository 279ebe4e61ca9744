package io.claimport.adapters.worker;

import io.claimport.application.driving.MaintainStore;
import io.claimport.application.driving.MaintainStore.Maintenance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the store. The log tells numbers, never content.
final class Upkeep implements Task {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final MaintainStore maintainStore;

  Upkeep(MaintainStore maintainStore) {
    this.maintainStore = maintainStore;
  }

  @Override
  public boolean run() {
    Maintenance done = maintainStore.maintain();
    if (!done.isNothing()) {
      LOG.info(
          "{} imports broke off; {} old imports with {} line items were removed",
          done.orphans(),
          done.removedJobs(),
          done.removedLineItems());
    }
    return false;
  }
}
