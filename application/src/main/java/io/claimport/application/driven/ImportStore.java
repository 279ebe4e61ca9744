package io.claimport.application.driven;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.time.Instant;
import java.util.Optional;

/// Takes imports in.
///
/// A store that does not answer throws [io.claimport.application.Unavailable]. Every method can be
/// called from several threads and, where the store is shared, from several processes.
public interface ImportStore {

  /// How often work on a deferred job begins before it is given up.
  int MAX_ATTEMPTS = 3;

  /// Records the job with its document and the document's bytes, before any work on it starts.
  ///
  /// The record survives a crash at once. Opening a job whose id is already there, or, when
  /// repetition is refused, one for the same user, entity and bytes as an earlier job that did not
  /// fail, records nothing and names the first job. Of several such openings at the same time
  /// exactly one wins.
  Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition);

  /// Records a job for a worker, under the same conditions as one that is opened at once.
  Acceptance accept(ImportJob.Pending job, SpooledDocument document, Repetition repetition);

  /// Gives the oldest deferred job that is pending, or whose lease has run out, to one who will work
  /// on it.
  ///
  /// Of several who ask at the same time each gets another job. What an earlier attempt has left
  /// behind is removed, and its session has lost its lease. After [#MAX_ATTEMPTS] attempts a job is
  /// not given to anybody any more.
  Optional<Claim> claim(Instant now, ImportJob.Lease lease);

  /// Turns every processing job whose lease has run out by that time, and that nobody will take up
  /// again, into a failed one and removes its line items. Jobs with a running lease are left alone.
  ///
  /// @return how many jobs were orphans
  int failExpired(Instant now);

  /// Removes everything that belongs to the user: jobs, documents, bytes, line items, findings. A
  /// session of theirs that is still open has lost its lease.
  Removed erase(UserId user);

  /// Removes every job that completed or failed before that time, with everything that belongs to
  /// it.
  Removed removeEndedBefore(Instant limit);

  /// Whether the same bytes may be imported again.
  enum Repetition {
    ALLOWED,
    REFUSED
  }

  sealed interface Opening {
    record Opened(ImportSession session) implements Opening {}

    record Duplicate(JobId first) implements Opening {}
  }

  sealed interface Acceptance {
    record Accepted() implements Acceptance {}

    record Duplicate(JobId first) implements Acceptance {}
  }

  /// A deferred job in the hands of whoever asked for one.
  record Claim(ImportJob.Processing job, ImportSession session) {}

  record Removed(int jobs, int lineItems) {

    public static final Removed NOTHING = new Removed(0, 0);

    public Removed plus(Removed more) {
      return new Removed(jobs + more.jobs, lineItems + more.lineItems);
    }
  }
}
