package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.normalization.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Finds out what the first request with an idempotency key was answered.
///
/// When both arrive at once, the first one has no answer yet; then it is waited for.
final class FirstAnswer {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ImportArchive archive;
  private final InstantSource clock;

  FirstAnswer(ImportArchive archive, InstantSource clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /// The answer of this job's request; nothing if the job was never opened.
  Optional<Outcome> of(JobId first) {
    Instant deadline = clock.instant().plus(PATIENCE);
    Optional<ImportJob> job = archive.job(first);
    while (job.filter(this::isAboutToEnd).isPresent() && clock.instant().isBefore(deadline)) {
      LockSupport.parkNanos(PAUSE.toNanos());
      job = archive.job(first);
    }
    return job.map(this::answer);
  }

  private boolean isAboutToEnd(ImportJob job) {
    return job instanceof ImportJob.Processing atWork
        && atWork.execution() == Execution.IMMEDIATE
        && !atWork.isOrphan(clock.instant());
  }

  private Outcome answer(ImportJob job) {
    return switch (job) {
      case ImportJob.Failed failed ->
          reason(failed)
              .<Outcome>map(reason -> new Outcome.Unreadable(failed, reason))
              .orElseGet(() -> new Outcome.Repeated(failed));
      case ImportJob.Pending _, ImportJob.Processing _, ImportJob.Completed _ ->
          new Outcome.Repeated(job);
    };
  }

  /// Why the document could not be read, if that is why the job failed: its last finding.
  private Optional<Finding> reason(ImportJob.Failed failed) {
    List<Finding> findings = archive.findings(failed.id());
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(findings.getLast())
            .filter(last -> DocumentImport.message(last).equals(failed.reason()));
  }
}
