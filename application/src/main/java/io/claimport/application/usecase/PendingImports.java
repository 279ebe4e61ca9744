package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Claim;
import io.claimport.application.driving.RunPendingImports;
import io.claimport.domain.importing.ImportJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Takes deferred jobs from the store, and reads their documents from the archive.
public final class PendingImports implements RunPendingImports {

  private final ImportStore store;
  private final ImportArchive archive;
  private final DocumentReading reading;
  private final Identifiers identifiers;
  private final ImportObserver observer;
  private final InstantSource clock;
  private final Duration lease;

  /// Takes everything outside that a deferred import needs.
  ///
  /// @param lease how long a job may go without a sign of life before it counts as dead
  public PendingImports(
      ImportStore store,
      ImportArchive archive,
      DocumentReading reading,
      Identifiers identifiers,
      ImportObserver observer,
      InstantSource clock,
      Duration lease) {
    this.store = store;
    this.archive = archive;
    this.reading = reading;
    this.identifiers = identifiers;
    this.observer = observer;
    this.clock = clock;
    this.lease = lease;
  }

  @Override
  public Outcome runNext() {
    Instant now = clock.instant();
    return store
        .claim(now, new ImportJob.Lease(identifiers.processName(), now.plus(lease)))
        .map(this::run)
        .orElseGet(Outcome.Idle::new);
  }

  private Outcome run(Claim claim) {
    ImportJob.Processing job = claim.job();
    KeptDocument document = new KeptDocument(job.document(), archive);
    try {
      return new Outcome.Ended(
          reading
              .readerFor(document, job.document().format().id())
              .map(reader -> carryOut(claim, reader, document))
              .orElseGet(() -> giveUp(claim)));
    } catch (ImportSession.LeaseLost _) {
      return new Outcome.Lost(job.id());
    }
  }

  private ImportJob carryOut(Claim claim, DocumentReader reader, KeptDocument document) {
    return new DocumentImport(claim.job(), claim.session(), lease, clock, identifiers, observer)
        .run(reader, document)
        .job();
  }

  /// The program that accepted the job had a reader that this one has not.
  private ImportJob giveUp(Claim claim) {
    String format = claim.job().document().format().id();
    ImportJob.Failed failed =
        claim.job().fail("nobody here reads the format " + format, 0, clock.instant());
    claim.session().fail(failed, List.of());
    observer.failed(failed, Map.of());
    return failed;
  }
}
