package io.claimport.application.driving;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;

/// Carries deferred imports to their end.
///
/// Each is done by exactly one of those who ask, however many they are and in however many
/// processes. An import whose worker died is taken up again, from its start, once its lease has run
/// out: it is never lost and never done twice.
public interface RunPendingImports {

  /// Takes the next import and carries it to its end; the oldest one goes first.
  Outcome runNext();

  sealed interface Outcome {

    /// It was carried to its end, completed or failed.
    record Ended(ImportJob job) implements Outcome {}

    /// Somebody else has it now, or its user has erased it.
    record Lost(JobId job) implements Outcome {}

    /// There is nothing to do.
    record Idle() implements Outcome {}
  }
}
