package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// All imports, to be found from every side. Whoever touches it holds the store's lock.
final class ImportIndex {

  /// In the order in which they were opened.
  private final Map<JobId, StoredImport> byId = new LinkedHashMap<>();

  private final Map<DocumentId, StoredImport> byDocument = new HashMap<>();
  private final Map<UserId, SequencedSet<StoredImport>> byUser = new HashMap<>();

  /// Without those that failed; the first stands for the content.
  private final Map<Content, SequencedSet<StoredImport>> byContent = new HashMap<>();

  private long lastNumber;

  private record Content(UserId user, EntityRef entity, String sha256) {

    static Content of(ImportJob job) {
      return new Content(job.facts().user(), job.facts().entity(), job.document().sha256());
    }
  }

  /// The job that is in the way of a new one.
  Optional<JobId> first(ImportJob job, Repetition repetition) {
    if (byId.containsKey(job.id())) {
      return Optional.of(job.id());
    }
    return switch (repetition) {
      case ALLOWED -> Optional.empty();
      case REFUSED ->
          Optional.ofNullable(byContent.get(Content.of(job)))
              .map(same -> same.getFirst().job().id());
    };
  }

  StoredImport add(ImportJob job, byte[] content) {
    lastNumber++;
    StoredImport added = new StoredImport(lastNumber, job, content);
    byId.put(job.id(), added);
    byDocument.put(job.document().id(), added);
    byUser.computeIfAbsent(job.facts().user(), _ -> new LinkedHashSet<>()).add(added);
    byContent.computeIfAbsent(Content.of(job), _ -> new LinkedHashSet<>()).add(added);
    return added;
  }

  void remove(StoredImport removed) {
    ImportJob job = removed.job();
    byId.remove(job.id());
    byDocument.remove(job.document().id());
    remove(byUser, job.facts().user(), removed);
    freeContent(removed);
  }

  /// Lets the bytes be imported again.
  void freeContent(StoredImport held) {
    remove(byContent, Content.of(held.job()), held);
  }

  private static <K> void remove(
      Map<K, SequencedSet<StoredImport>> index, K key, StoredImport removed) {
    SequencedSet<StoredImport> same = index.get(key);
    if (same != null) {
      same.remove(removed);
      if (same.isEmpty()) {
        index.remove(key);
      }
    }
  }

  boolean contains(StoredImport held) {
    return byId.get(held.job().id()) == held;
  }

  Optional<StoredImport> find(JobId job) {
    return Optional.ofNullable(byId.get(job));
  }

  Optional<StoredImport> find(DocumentId document) {
    return Optional.ofNullable(byDocument.get(document));
  }

  Collection<StoredImport> all() {
    return byId.values();
  }

  Collection<StoredImport> of(UserId user) {
    return byUser.getOrDefault(user, new LinkedHashSet<>());
  }
}
