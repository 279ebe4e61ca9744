package io.claimport.adapters.worker;

import io.claimport.application.driving.RunPendingImports;
import io.claimport.application.driving.RunPendingImports.Outcome;
import io.claimport.domain.importing.ImportJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries one deferred import to its end. The log names jobs and numbers, never content.
final class Importing implements Task {

  private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

  private final RunPendingImports runPendingImports;

  Importing(RunPendingImports runPendingImports) {
    this.runPendingImports = runPendingImports;
  }

  @Override
  public boolean run() {
    return switch (runPendingImports.runNext()) {
      case Outcome.Ended(var job) -> {
        report(job);
        yield true;
      }
      case Outcome.Lost(var job) -> {
        LOG.warn("import {} is somebody else's now", job);
        yield true;
      }
      case Outcome.Idle _ -> false;
    };
  }

  private static void report(ImportJob job) {
    switch (job) {
      case ImportJob.Completed done ->
          LOG.info(
              "import {} completed: {} line items, {} findings",
              done.id(),
              done.lineItems(),
              done.findings());
      case ImportJob.Failed failed ->
          LOG.info("import {} failed: {} findings", failed.id(), failed.findings());
      case ImportJob.Pending _, ImportJob.Processing _ ->
          throw new IllegalStateException("import " + job.id() + " has not ended");
    }
  }
}
