package io.claimport.application.driven;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.time.Instant;

/// Remembers which request a user made under which idempotency key.
///
/// A reservation survives a crash at once. Of several reservations of one key at the same time
/// exactly one is the first. Keys of different users never meet.
public interface RequestLedger {

  /// Reserves the key for a request and the job that is about to answer it.
  ///
  /// @param request a text that is equal for equal requests
  Reservation reserve(UserId user, String key, String request, JobId job, Instant now);

  /// Forgets all keys of the user.
  ///
  /// @return how many there were
  int forget(UserId user);

  /// Forgets all keys that were reserved before that time.
  ///
  /// @return how many there were
  int forgetBefore(Instant limit);

  sealed interface Reservation {

    /// The key is new.
    record First() implements Reservation {}

    /// The key was reserved for an equal request, with this job.
    record Again(JobId first) implements Reservation {}

    /// The key was reserved for another request.
    record Conflict() implements Reservation {}
  }
}
