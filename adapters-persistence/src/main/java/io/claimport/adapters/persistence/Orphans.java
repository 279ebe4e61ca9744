package io.claimport.adapters.persistence;

import io.claimport.domain.importing.ImportJob;
import java.time.Instant;

/// What becomes of a job whose lease has run out: the same in every store.
public final class Orphans {

  private static final String REASON = "the import broke off and its lease has run out";

  private Orphans() {}

  /// A lease runs until its end, not beyond it.
  public static boolean isOrphan(ImportJob.Processing job, Instant now) {
    return !job.lease().until().isAfter(now);
  }

  public static ImportJob.Failed givenUp(ImportJob.Processing job, int findings, Instant now) {
    return job.fail(REASON, findings, now);
  }
}
