package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.Orphans;
import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.adapters.persistence.jdbc.content.DocumentContent;
import io.claimport.adapters.persistence.jdbc.job.JobTable;
import io.claimport.adapters.persistence.jdbc.normalized.FindingTable;
import io.claimport.adapters.persistence.jdbc.normalized.LineItemTable;
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
import java.util.Optional;

/// Takes imports into a relational database.
@Singleton
final class JdbcImportStore implements ImportStore {

  /// How often an opening looks again when the job that was in its way is gone meanwhile.
  private static final int ATTEMPTS = 20;

  private final Database database;
  private final JobTable jobs;
  private final DocumentContent content;
  private final LineItemTable lineItems;
  private final FindingTable findings;

  JdbcImportStore(
      Database database,
      JobTable jobs,
      DocumentContent content,
      LineItemTable lineItems,
      FindingTable findings) {
    this.database = database;
    this.jobs = jobs;
    this.content = content;
    this.lineItems = lineItems;
    this.findings = findings;
  }

  @Override
  public Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Opening> opening = tryToOpen(job, document, repetition);
      if (opening.isPresent()) {
        return opening.get();
      }
    }
    throw new IllegalStateException(
        "import " + job.id() + " was not recorded, and no earlier one is to be found");
  }

  /// First inserts and then, if the database refuses, looks who was first. Nobody is
  /// found where they are gone in between.
  private Optional<Opening> tryToOpen(
      ImportJob.Processing job, SpooledDocument document, Repetition repetition) {
    Optional<Long> number =
        database.writeUnlessThere(() -> {
          long inserted = jobs.insert(job);
          write(job, document);
          return inserted;
        });
    if (number.isPresent()) {
      return number.map(opened -> opened(job, opened));
    }
    if (database.read(() -> jobs.isThere(job.id()))) {
      return Optional.of(new Opening.Duplicate(job.id()));
    }
    return switch (repetition) {
      case REFUSED -> database.read(() -> jobs.standingFor(job)).map(Opening.Duplicate::new);
      case ALLOWED ->
          database
              .writeUnlessThere(() -> insertRepetition(job, document))
              .flatMap(inserted -> inserted)
              .map(opened -> opened(job, opened));
    };
  }

  private Optional<Long> insertRepetition(ImportJob.Processing job, SpooledDocument document) {
    Optional<Long> inserted = jobs.insertRepetition(job);
    inserted.ifPresent(_ -> write(job, document));
    return inserted;
  }

  private void write(ImportJob.Processing job, SpooledDocument document) {
    try (InputStream bytes = document.open()) {
      content.write(job.document(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a spooled document cannot be read", e);
    }
  }

  private Opening opened(ImportJob.Processing job, long number) {
    return new Opening.Opened(
        new JdbcImportSession(job, number, database, jobs, lineItems, findings));
  }

  @Override
  public int failExpired(Instant now) {
    int orphans = 0;
    for (JobId job : database.read(() -> jobs.expired(now))) {
      orphans += database.write(() -> failIfExpired(job, now)) ? 1 : 0;
    }
    return orphans;
  }

  /// Whoever holds the job may have come to life since we saw it expired.
  private boolean failIfExpired(JobId id, Instant now) {
    Optional<Long> number = jobs.lock(id);
    return number.isPresent()
        && jobs.find(id).orElseThrow() instanceof ImportJob.Processing job
        && Orphans.isOrphan(job, now)
        && giveUp(job, number.get(), now);
  }

  private boolean giveUp(ImportJob.Processing job, long number, Instant now) {
    lineItems.remove(job.id());
    return jobs.fail(number, Orphans.givenUp(job, findings.count(job.id()), now));
  }

  @Override
  public Erased erase(UserId user) {
    return database.write(() -> {
      jobs.lockAll(user);
      int removedItems = lineItems.remove(user);
      return new Erased(jobs.remove(user), removedItems);
    });
  }
}
