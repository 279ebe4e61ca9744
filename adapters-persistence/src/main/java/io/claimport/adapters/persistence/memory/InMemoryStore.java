package io.claimport.adapters.persistence.memory;

import io.claimport.adapters.persistence.Orphans;
import io.claimport.adapters.persistence.memory.StoredImport.FinishedImport;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.normalization.Finding;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Takes imports in and reads them back, until the process ends.
///
/// Build one and hand it in as both ports; it needs no framework:
/// `var store = new InMemoryStore();`
@Singleton
public final class InMemoryStore implements ImportStore, ImportArchive {

  private final Object lock = new Object();
  private final ImportIndex imports = new ImportIndex();

  @Override
  public Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition) {
    byte[] bytes = bytes(document);
    synchronized (lock) {
      return imports
          .first(job, repetition)
          .<Opening>map(Opening.Duplicate::new)
          .orElseGet(
              () -> new Opening.Opened(new InMemorySession(this, imports.add(job, bytes), job)));
    }
  }

  @Override
  public Acceptance accept(ImportJob.Pending job, SpooledDocument document, Repetition repetition) {
    byte[] bytes = bytes(document);
    synchronized (lock) {
      return imports
          .first(job, repetition)
          .<Acceptance>map(Acceptance.Duplicate::new)
          .orElseGet(() -> {
            imports.add(job, bytes);
            return new Acceptance.Accepted();
          });
    }
  }

  private static byte[] bytes(SpooledDocument document) {
    try (InputStream bytes = document.open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a spooled document cannot be read", e);
    }
  }

  @Override
  public Optional<Claim> claim(Instant now, ImportJob.Lease lease) {
    synchronized (lock) {
      for (StoredImport each : imports.all()) {
        Optional<ImportJob.Processing> begun = Orphans.begin(each.job(), now, lease);
        if (begun.isPresent()) {
          each.begin(begun.get());
          return Optional.of(new Claim(begun.get(), new InMemorySession(this, each, begun.get())));
        }
      }
      return Optional.empty();
    }
  }

  /// Carries out a change of a session, as long as its lease is its own.
  ///
  /// @param attempt the one that the session was made for
  /// @return whether it was
  boolean change(StoredImport held, int attempt, Consumer<ImportJob.Processing> step) {
    synchronized (lock) {
      boolean isOurs =
          imports.contains(held)
              && held.job() instanceof ImportJob.Processing job
              && job.attempt() == attempt;
      if (isOurs) {
        step.accept((ImportJob.Processing) held.job());
      }
      return isOurs;
    }
  }

  /// Leaves the bytes free to be imported again. The caller holds the lock.
  void fail(StoredImport held, ImportJob.Failed failed, List<Finding> last) {
    held.fail(failed, last);
    imports.freeContent(held);
  }

  @Override
  public int failExpired(Instant now) {
    synchronized (lock) {
      int orphans = 0;
      for (StoredImport each : imports.all()) {
        if (each.job() instanceof ImportJob.Processing job && Orphans.isGivenUp(job, now)) {
          fail(each, Orphans.givenUp(job, each.findingsCount(), now), List.of());
          orphans++;
        }
      }
      return orphans;
    }
  }

  @Override
  public Removed erase(UserId user) {
    return remove(each -> each.job().belongsTo(user));
  }

  @Override
  public Removed removeEndedBefore(Instant limit) {
    return remove(each ->
        switch (each.job()) {
          case ImportJob.Completed completed -> completed.completedAt().isBefore(limit);
          case ImportJob.Failed failed -> failed.failedAt().isBefore(limit);
          case ImportJob.Pending _, ImportJob.Processing _ -> false;
        });
  }

  private Removed remove(Predicate<StoredImport> condition) {
    synchronized (lock) {
      List<StoredImport> removed = imports.all().stream().filter(condition).toList();
      removed.forEach(imports::remove);
      return new Removed(
          removed.size(), removed.stream().mapToInt(StoredImport::lineItemsCount).sum());
    }
  }

  @Override
  public Optional<ImportJob> job(JobId job) {
    synchronized (lock) {
      return imports.find(job).map(StoredImport::job);
    }
  }

  @Override
  public Optional<ImportJob> jobOf(DocumentId document) {
    synchronized (lock) {
      return imports.find(document).map(StoredImport::job);
    }
  }

  @Override
  public JobPage jobs(UserId user, JobQuery query) {
    synchronized (lock) {
      List<StoredImport> accepted =
          imports.of(user).stream()
              .filter(each -> query.status() == null || query.status() == each.job().status())
              .toList();
      List<StoredImport> rest =
          accepted.stream()
              .filter(each -> query.after() == null || each.number() > query.after())
              .toList();
      List<StoredImport> page = rest.subList(0, Math.min(query.limit(), rest.size()));
      return new JobPage(
          accepted.size(),
          page.stream().map(StoredImport::job).toList(),
          page.size() < rest.size() ? page.getLast().number() : null);
    }
  }

  @Override
  public Optional<LineItemPosition> lineItems(
      UserId user, LineItemQuery query, LineItemReceiver receiver) {
    return new LineItemPage(readable(user, query), query, receiver).read();
  }

  private List<FinishedImport> readable(UserId user, LineItemQuery query) {
    synchronized (lock) {
      return imports.of(user).stream()
          .filter(each -> query.job() == null || query.job().equals(each.job().id()))
          .map(StoredImport::finished)
          .toList();
    }
  }

  @Override
  public Optional<LineItem> lineItem(LineItemId id) {
    synchronized (lock) {
      return imports.all().stream()
          .flatMap(each -> each.finished().lineItems().stream())
          .filter(item -> item.id().equals(id))
          .findFirst();
    }
  }

  @Override
  public List<Finding> findings(JobId job) {
    synchronized (lock) {
      return imports.find(job).map(StoredImport::readableFindings).orElse(List.of());
    }
  }

  @Override
  public Counts counts() {
    Map<JobStatus, Long> jobs = new EnumMap<>(JobStatus.class);
    long lineItems = 0;
    long findings = 0;
    synchronized (lock) {
      for (StoredImport each : imports.all()) {
        jobs.merge(each.job().status(), 1L, Long::sum);
        lineItems += each.finished().lineItems().size();
        findings += each.readableFindings().size();
      }
    }
    return new Counts(jobs, lineItems, findings);
  }

  @Override
  public Optional<InputStream> content(DocumentId document) {
    synchronized (lock) {
      return imports.find(document).map(found -> new ByteArrayInputStream(found.content()));
    }
  }
}
