package io.claimport.application.driving;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// Tells the state of one import, never its line items.
public interface GetImportStatus {

  /// Tells the state to those who may know it.
  ///
  /// @param user who asks. Classic isolation answers whoever knows the unguessable job id; strict
  ///     isolation answers nobody but the job's own user.
  Outcome status(JobId job, @Nullable UserId user);

  sealed interface Outcome {

    record Found(ImportJob job) implements Outcome {}

    record Unknown() implements Outcome {}

    /// The job is another user's. Nothing but this is told.
    record AccessDenied() implements Outcome {}

    /// Isolation is strict, and nobody said who asks.
    record UserRequired(Violation violation) implements Outcome {}
  }

  /// How much the knowledge of a job id is worth.
  enum Isolation {
    CLASSIC,
    STRICT
  }
}
