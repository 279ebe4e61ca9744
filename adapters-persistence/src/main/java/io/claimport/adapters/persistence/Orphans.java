package io.claimport.adapters.persistence;

import io.claimport.application.driven.ImportStore;
import io.claimport.domain.importing.ImportJob;
import java.time.Instant;
import java.util.Optional;

/// What becomes of jobs that nobody works on: the same in every store.
public final class Orphans {

  private static final String REASON = "the import broke off and its lease has run out";

  private Orphans() {}

  /// Lets a deferred job begin, if it is one that waits for somebody.
  public static Optional<ImportJob.Processing> begin(
      ImportJob job, Instant now, ImportJob.Lease lease) {
    return switch (job) {
      case ImportJob.Pending pending -> Optional.of(pending.begin(lease));
      case ImportJob.Processing atWork ->
          atWork.isOrphan(now) && isTakenUpAgain(atWork)
              ? Optional.of(atWork.beginAgain(lease))
              : Optional.empty();
      case ImportJob.Completed _, ImportJob.Failed _ -> Optional.empty();
    };
  }

  public static boolean isGivenUp(ImportJob.Processing job, Instant now) {
    return job.isOrphan(now) && !isTakenUpAgain(job);
  }

  private static boolean isTakenUpAgain(ImportJob.Processing job) {
    return switch (job.execution()) {
      case IMMEDIATE -> false;
      case DEFERRED -> job.attempt() < ImportStore.MAX_ATTEMPTS;
    };
  }

  public static ImportJob.Failed givenUp(ImportJob.Processing job, int findings, Instant now) {
    return job.fail(REASON, findings, now);
  }
}
