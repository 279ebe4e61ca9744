package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Jobs with their documents as the stores see them.
///
/// Each opening of a job has a number of its own. Whoever changes a job names it by that
/// number: a job that was erased and opened anew under the same id is another one.
@Singleton
public final class JobTable {

  private final JobRows jobs;
  private final DocumentRows documents;
  private final JobMapper mapper;

  JobTable(JobRows jobs, DocumentRows documents, JobMapper mapper) {
    this.jobs = jobs;
    this.documents = documents;
    this.mapper = mapper;
  }

  /// Inserts a job that stands for its bytes; the unique key lets only one of them
  /// through.
  ///
  /// @return the number of this opening
  public long insert(ImportJob.Processing job) {
    return insert(job, contentKey(job));
  }

  /// Inserts a job that imports the same bytes as another. That other one stands for
  /// them; it is locked, so that it cannot fail unnoticed meanwhile.
  ///
  /// @return the number of this opening; nothing was done if no other job stands for the
  ///     bytes
  public Optional<Long> insertRepetition(ImportJob.Processing job) {
    return jobs.lockHolderOf(contentKey(job)).map(_ -> insert(job, null));
  }

  private long insert(ImportJob.Processing job, @Nullable String dedupeKey) {
    JobRow row = mapper.row(job, contentKey(job), dedupeKey);
    documents.save(row.document());
    jobs.save(row);
    return jobs.numberOf(row.id());
  }

  public boolean isThere(JobId job) {
    return jobs.existsById(job.value());
  }

  /// The job that stands for the same user, entity and bytes.
  public Optional<JobId> standingFor(ImportJob job) {
    return jobs.holderOf(contentKey(job)).map(JobId::new);
  }

  public Optional<ImportJob> find(JobId job) {
    return jobs.findById(job.value()).map(mapper::job);
  }

  public Optional<ImportJob> findByDocument(DocumentId document) {
    return jobs.findByDocumentId(document.value()).map(mapper::job);
  }

  /// In the order in which they were opened.
  public List<ImportJob> of(UserId user) {
    return jobs.findByUserIdOrderByNumber(user.value()).stream().map(mapper::job).toList();
  }

  /// Those that may be orphans by then.
  public List<JobId> expired(Instant now) {
    return jobs.expired(now).stream().map(JobId::new).toList();
  }

  /// Lets nobody else change the job until the end of the transaction.
  ///
  /// @return the number of its opening
  public Optional<Long> lock(JobId job) {
    return jobs.lock(job.value());
  }

  /// Moves the end of the lease.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean keepLease(long number, Instant until) {
    return jobs.keepLease(number, until) == 1;
  }

  /// Ends the lease with success.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean complete(long number, ImportJob.Completed job) {
    boolean done =
        jobs.finish(
                number,
                JobRow.Status.COMPLETED,
                job.lineItems(),
                job.findings(),
                job.completedAt(),
                null)
            == 1;
    if (done) {
      documents.update(job.document().id().value(), job.document().status());
    }
    return done;
  }

  /// Ends the lease, and leaves the bytes free to be imported again. If there is a
  /// repetition already, it stands for them from now on.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean fail(long number, ImportJob.Failed job) {
    boolean done =
        jobs.finish(number, JobRow.Status.FAILED, 0, job.findings(), job.failedAt(), job.reason())
            == 1;
    if (done) {
      documents.update(job.document().id().value(), job.document().status());
      passOnTheKey(number, contentKey(job));
    }
    return done;
  }

  private void passOnTheKey(long number, String key) {
    if (jobs.giveUpKey(number) == 0) {
      return;
    }
    Optional<Long> heir = jobs.heirTo(key);
    while (heir.isPresent() && jobs.takeKey(heir.get()) == 0) { // it failed at this very moment
      heir = jobs.heirTo(key);
    }
  }

  /// Removes the user's jobs and everything that hangs on them.
  ///
  /// @return how many jobs there were
  public int remove(UserId user) {
    return documents.deleteByUserId(user.value());
  }

  public void lockAll(UserId user) {
    jobs.lockAllOf(user.value());
  }

  /// A user id has no blanks, a type none and a hash none: no two keys look alike.
  private static String contentKey(ImportJob job) {
    ImportJob.Facts facts = job.facts();
    return String.join(
        " ",
        facts.user().value(),
        facts.entity().type().name(),
        facts.entity().id().value(),
        job.document().sha256());
  }
}
