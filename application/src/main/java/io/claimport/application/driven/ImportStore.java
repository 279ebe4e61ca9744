package io.claimport.application.driven;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.time.Instant;

/// Takes imports in.
///
/// A store that does not answer throws [io.claimport.application.Unavailable]. Every method can be
/// called from several threads and, where the store is shared, from several processes.
public interface ImportStore {

  /// Records the job with its document and the document's bytes, before any work on it starts.
  ///
  /// The record survives a crash at once. Opening a job whose id is already there, or, when
  /// repetition is refused, one for the same user, entity and bytes as an earlier job that did not
  /// fail, records nothing and names the first job. Of several such openings at the same time
  /// exactly one wins.
  Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition);

  /// Turns every processing job whose lease has run out by that time into a failed one and removes
  /// its line items. Jobs with a running lease are left alone.
  ///
  /// @return how many jobs were orphans
  int failExpired(Instant now);

  /// Removes everything that belongs to the user: jobs, documents, bytes, line items, findings. A
  /// session of theirs that is still open has lost its lease.
  Erased erase(UserId user);

  /// Whether the same bytes may be imported again.
  enum Repetition {
    ALLOWED,
    REFUSED
  }

  sealed interface Opening {
    record Opened(ImportSession session) implements Opening {}

    record Duplicate(JobId first) implements Opening {}
  }

  record Erased(int jobs, int lineItems) {}
}
