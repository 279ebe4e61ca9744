package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.Orphans;
import io.claimport.adapters.persistence.jdbc.JdbcImportSession.Tables;
import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.adapters.persistence.jdbc.content.DocumentContent;
import io.claimport.adapters.persistence.jdbc.job.HeldJob;
import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.FindingTable;
import io.claimport.adapters.persistence.jdbc.normalized.LineItemTable;
import io.claimport.adapters.persistence.jdbc.normalized.TotalsTable;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportStore;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Takes imports into a relational database.
@Singleton
final class JdbcImportStore implements ImportStore {

  /// How often an opening looks again when the job that was in its way is gone meanwhile.
  private static final int ATTEMPTS = 20;

  private final Database database;
  private final JobTable jobs;
  private final DocumentContent content;
  private final Tables tables;
  private final Removal removal;

  JdbcImportStore(
      Database database,
      JobTable jobs,
      DocumentContent content,
      LineItemTable lineItems,
      FindingTable findings,
      TotalsTable totals) {
    this.database = database;
    this.jobs = jobs;
    this.content = content;
    this.tables = new Tables(jobs, lineItems, findings, totals);
    this.removal = new Removal(database, tables);
  }

  @Override
  public Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition) {
    return switch (record(job, document, repetition)) {
      case Recording.Recorded(var number) -> new Opening.Opened(session(new HeldJob(number, job)));
      case Recording.InTheWay(var first) -> new Opening.Duplicate(first);
    };
  }

  @Override
  public Acceptance accept(ImportJob.Pending job, SpooledDocument document, Repetition repetition) {
    return switch (record(job, document, repetition)) {
      case Recording.Recorded _ -> new Acceptance.Accepted();
      case Recording.InTheWay(var first) -> new Acceptance.Duplicate(first);
    };
  }

  private JdbcImportSession session(HeldJob held) {
    return new JdbcImportSession(held, database, tables);
  }

  private sealed interface Recording {
    record Recorded(long number) implements Recording {}

    record InTheWay(JobId first) implements Recording {}
  }

  private Recording record(ImportJob job, SpooledDocument document, Repetition repetition) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Recording> recording = tryToRecord(job, document, repetition);
      if (recording.isPresent()) {
        return recording.get();
      }
    }
    throw new IllegalStateException(
        "import " + job.id() + " was not recorded, and no earlier one is to be found");
  }

  /// First inserts and then, if the database refuses, looks who was first. Nobody is
  /// found where they are gone in between.
  private Optional<Recording> tryToRecord(
      ImportJob job, SpooledDocument document, Repetition repetition) {
    Optional<Long> number =
        database.writeUnlessThere(() -> {
          long inserted = jobs.insert(job);
          write(job, document);
          return inserted;
        });
    if (number.isPresent()) {
      return number.map(Recording.Recorded::new);
    }
    if (database.read(() -> jobs.isThere(job.id()))) {
      return Optional.of(new Recording.InTheWay(job.id()));
    }
    return switch (repetition) {
      case REFUSED -> database.read(() -> jobs.standingFor(job)).map(Recording.InTheWay::new);
      case ALLOWED ->
          database
              .writeUnlessThere(() -> insertRepetition(job, document))
              .flatMap(inserted -> inserted)
              .map(Recording.Recorded::new);
    };
  }

  private Optional<Long> insertRepetition(ImportJob job, SpooledDocument document) {
    Optional<Long> inserted = jobs.insertRepetition(job);
    inserted.ifPresent(_ -> write(job, document));
    return inserted;
  }

  private void write(ImportJob job, SpooledDocument document) {
    try (InputStream bytes = document.open()) {
      content.write(job.document(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a spooled document cannot be read", e);
    }
  }

  @Override
  public Optional<Claim> claim(Instant now, ImportJob.Lease lease) {
    return database
        .write(() -> {
          Optional<HeldJob> begun = jobs.begin(now, lease);
          begun.ifPresent(this::removeRemains);
          return begun;
        })
        .map(held -> new Claim(held.job(), session(held)));
  }

  /// What an earlier attempt has left behind.
  private void removeRemains(HeldJob held) {
    if (held.job().attempt() > 1) {
      tables.lineItems().remove(held.job().facts().user(), List.of(held.number()));
      tables.findings().remove(held.number());
    }
  }

  @Override
  public int failExpired(Instant now) {
    int orphans = 0;
    for (long number : database.read(() -> jobs.expired(now))) {
      orphans += database.write(() -> failIfGivenUp(number, now)) ? 1 : 0;
    }
    return orphans;
  }

  /// Whoever holds the job may have come to life since we saw it expired.
  private boolean failIfGivenUp(long number, Instant now) {
    Optional<ImportJob> locked = jobs.lock(number);
    return locked.isPresent()
        && locked.get() instanceof ImportJob.Processing job
        && Orphans.isGivenUp(job, now)
        && giveUp(new HeldJob(number, job), now);
  }

  private boolean giveUp(HeldJob held, Instant now) {
    tables.lineItems().remove(held.job().facts().user(), List.of(held.number()));
    return jobs.fail(
        held, Orphans.givenUp(held.job(), tables.findings().count(held.number()), now));
  }

  @Override
  public Removed erase(UserId user) {
    return removal.erase(user);
  }

  @Override
  public Removed removeEndedBefore(Instant limit) {
    return removal.removeEndedBefore(limit);
  }
}
