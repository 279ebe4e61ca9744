package io.claimport.adapters.persistence.memory;

import io.claimport.adapters.persistence.Orphans;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;

/// Takes imports in and reads them back, until the process ends.
///
/// Build one and hand it in as both ports; it needs no framework:
/// `var store = new InMemoryStore();`
@Singleton
public final class InMemoryStore implements ImportStore, ImportArchive {

  private final Object lock = new Object();

  /// All in the order in which they were opened.
  private final Map<JobId, StoredImport> imports = new LinkedHashMap<>();

  private final Map<DocumentId, StoredImport> byDocument = new HashMap<>();
  private final Map<UserId, SequencedSet<StoredImport>> byUser = new HashMap<>();

  /// Without those that failed; the first stands for the content.
  private final Map<Content, SequencedSet<StoredImport>> byContent = new HashMap<>();

  private record Content(UserId user, EntityRef entity, String sha256) {

    static Content of(ImportJob job) {
      return new Content(job.facts().user(), job.facts().entity(), job.document().sha256());
    }
  }

  @Override
  public Opening open(ImportJob.Processing job, SpooledDocument document, Repetition repetition) {
    StoredImport opened = new StoredImport(job, bytes(document));
    synchronized (lock) {
      return first(job, repetition)
          .<Opening>map(Opening.Duplicate::new)
          .orElseGet(() -> {
            add(opened);
            return new Opening.Opened(new InMemorySession(this, opened, job));
          });
    }
  }

  private Optional<JobId> first(ImportJob.Processing job, Repetition repetition) {
    if (imports.containsKey(job.id())) {
      return Optional.of(job.id());
    }
    return switch (repetition) {
      case ALLOWED -> Optional.empty();
      case REFUSED ->
          Optional.ofNullable(byContent.get(Content.of(job)))
              .map(same -> same.getFirst().job().id());
    };
  }

  private void add(StoredImport opened) {
    ImportJob job = opened.job();
    imports.put(job.id(), opened);
    byDocument.put(job.document().id(), opened);
    byUser.computeIfAbsent(job.facts().user(), _ -> new LinkedHashSet<>()).add(opened);
    byContent.computeIfAbsent(Content.of(job), _ -> new LinkedHashSet<>()).add(opened);
  }

  private static byte[] bytes(SpooledDocument document) {
    try (InputStream bytes = document.open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a spooled document cannot be read", e);
    }
  }

  /// Carries out a change of a session, as long as its lease is its own.
  ///
  /// @return whether it was
  boolean change(StoredImport held, Consumer<StoredImport> step) {
    synchronized (lock) {
      boolean isOurs =
          imports.get(held.job().id()) == held && held.job() instanceof ImportJob.Processing;
      if (isOurs) {
        step.accept(held);
      }
      return isOurs;
    }
  }

  /// Leaves the bytes free to be imported again. The caller holds the lock.
  void fail(StoredImport held, ImportJob.Failed failed) {
    held.fail(failed);
    Content content = Content.of(failed);
    SequencedSet<StoredImport> same = byContent.get(content);
    if (same != null) {
      same.remove(held);
      if (same.isEmpty()) {
        byContent.remove(content);
      }
    }
  }

  @Override
  public int failExpired(Instant now) {
    synchronized (lock) {
      int orphans = 0;
      for (StoredImport each : imports.values()) {
        if (each.job() instanceof ImportJob.Processing job && Orphans.isOrphan(job, now)) {
          fail(each, Orphans.givenUp(job, each.findingsCount(), now));
          orphans++;
        }
      }
      return orphans;
    }
  }

  @Override
  public Erased erase(UserId user) {
    synchronized (lock) {
      SequencedSet<StoredImport> erased = byUser.remove(user);
      if (erased == null) {
        return new Erased(0, 0);
      }
      for (StoredImport each : erased) {
        imports.remove(each.job().id());
        byDocument.remove(each.job().document().id());
        byContent.remove(Content.of(each.job()));
      }
      return new Erased(
          erased.size(), erased.stream().mapToInt(StoredImport::lineItemsCount).sum());
    }
  }

  @Override
  public Optional<ImportJob> job(JobId job) {
    synchronized (lock) {
      return Optional.ofNullable(imports.get(job)).map(StoredImport::job);
    }
  }

  @Override
  public Optional<ImportJob> jobOf(DocumentId document) {
    synchronized (lock) {
      return Optional.ofNullable(byDocument.get(document)).map(StoredImport::job);
    }
  }

  @Override
  public List<ImportJob> jobs(UserId user) {
    synchronized (lock) {
      return of(user).stream().map(StoredImport::job).toList();
    }
  }

  @Override
  public List<LineItem> lineItems(UserId user) {
    synchronized (lock) {
      List<LineItem> all = new ArrayList<>();
      of(user).forEach(each -> all.addAll(each.readableLineItems()));
      return List.copyOf(all);
    }
  }

  private SequencedSet<StoredImport> of(UserId user) {
    return byUser.getOrDefault(user, new LinkedHashSet<>());
  }

  @Override
  public List<LineItem> lineItems(JobId job) {
    synchronized (lock) {
      StoredImport found = imports.get(job);
      return found == null ? List.of() : found.readableLineItems();
    }
  }

  @Override
  public List<Finding> findings(JobId job) {
    synchronized (lock) {
      StoredImport found = imports.get(job);
      return found == null ? List.of() : found.readableFindings();
    }
  }

  @Override
  public Optional<InputStream> content(DocumentId document) {
    synchronized (lock) {
      return Optional.ofNullable(byDocument.get(document))
          .map(found -> new ByteArrayInputStream(found.content()));
    }
  }
}
