package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.application.driven.ImportArchive.Counts;
import io.claimport.application.driven.ImportArchive.JobPage;
import io.claimport.application.driven.ImportArchive.JobQuery;
import io.claimport.application.driven.ImportStore;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.data.model.Limit;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Jobs with their documents as the stores see them.
@Singleton
public final class JobTable {

  private final JobRows jobs;
  private final JobMapper mapper;

  JobTable(JobRows jobs, JobMapper mapper) {
    this.jobs = jobs;
    this.mapper = mapper;
  }

  /// Inserts a job that stands for its bytes; the unique key lets only one of them
  /// through.
  ///
  /// @return the number of this opening
  public long insert(ImportJob job) {
    return insert(job, contentKey(job));
  }

  /// Inserts a job that imports the same bytes as another. That other one stands for
  /// them; it is locked, so that it cannot fail unnoticed meanwhile.
  ///
  /// @return the number of this opening; nothing was done if no other job stands for the
  ///     bytes
  public Optional<Long> insertRepetition(ImportJob job) {
    return jobs.lockHolderOf(contentKey(job)).map(_ -> insert(job, null));
  }

  private long insert(ImportJob job, @Nullable String dedupeKey) {
    return Objects.requireNonNull(jobs.save(mapper.row(job, contentKey(job), dedupeKey)).number());
  }

  public boolean isThere(JobId job) {
    return jobs.isThere(job.value());
  }

  /// The job that stands for the same user, entity and bytes.
  public Optional<JobId> standingFor(ImportJob job) {
    return jobs.holderOf(contentKey(job)).map(JobId::new);
  }

  public Optional<ImportJob> find(JobId job) {
    return jobs.findByJobId(job.value()).map(mapper::job);
  }

  public Optional<ImportJob> findByDocument(DocumentId document) {
    return jobs.findByDocumentId(document.value()).map(mapper::job);
  }

  /// The number of a completed job of the user.
  public Optional<Long> numberOfCompleted(JobId job, UserId user) {
    return jobs.numberOf(job.value(), user.value(), JobStatus.COMPLETED);
  }

  /// In the order in which they were opened.
  public JobPage page(UserId user, JobQuery query) {
    List<JobRow> rows = rows(user.value(), query);
    List<JobRow> page = rows.subList(0, Math.min(query.limit(), rows.size()));
    return new JobPage(
        count(user.value(), query.status()),
        page.stream().map(mapper::job).toList(),
        page.size() < rows.size() ? page.getLast().number() : null);
  }

  /// With one more than is wanted, if there is one.
  private List<JobRow> rows(String user, JobQuery query) {
    long after = Objects.requireNonNullElse(query.after(), 0L);
    Limit limit = Limit.of(query.limit() + 1, 0);
    JobStatus status = query.status();
    return status == null
        ? jobs.findByUserIdAndNumberGreaterThanOrderByNumber(user, after, limit)
        : jobs.findByUserIdAndStatusAndNumberGreaterThanOrderByNumber(user, status, after, limit);
  }

  private int count(String user, @Nullable JobStatus status) {
    return status == null ? jobs.countByUserId(user) : jobs.countByUserIdAndStatus(user, status);
  }

  /// One statement sees one moment.
  public Counts counts() {
    List<StatusCountRow> rows = jobs.countByState();
    return new Counts(
        rows.stream().collect(Collectors.toMap(StatusCountRow::status, StatusCountRow::jobs)),
        rows.stream().mapToLong(StatusCountRow::lineItems).sum(),
        rows.stream().mapToLong(StatusCountRow::findings).sum());
  }

  /// Those at work that may be orphans by then.
  public List<Long> expired(Instant now) {
    return jobs.expired(now);
  }

  /// Lets nobody else change the job until the end of the transaction.
  public Optional<ImportJob> lock(long number) {
    return jobs.lock(number).flatMap(jobs::findByNumber).map(mapper::job);
  }

  /// Hands the oldest job that was left behind, or else the oldest pending one, to an owner.
  public Optional<HeldJob> begin(Instant now, ImportJob.Lease lease) {
    return jobs.lockLeftBehind(now, ImportStore.MAX_ATTEMPTS)
        .or(jobs::lockPending)
        .map(number -> {
          jobs.begin(number, lease.owner(), lease.until());
          return new HeldJob(
              number, (ImportJob.Processing) mapper.job(jobs.findByNumber(number).orElseThrow()));
        });
  }

  /// Counts more line items and moves the end of the lease.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean advance(HeldJob held, int newLineItems, Instant leaseUntil) {
    return jobs.advance(held.number(), held.job().attempt(), newLineItems, leaseUntil) == 1;
  }

  /// Ends the lease with success.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean complete(HeldJob held, ImportJob.Completed job, LineItemTotals totals) {
    return jobs.complete(
            held.number(),
            held.job().attempt(),
            job.lineItems(),
            job.findings(),
            job.completedAt(),
            totals.billed().amount(),
            totals.billed().linesWithout(),
            totals.allowed().amount(),
            totals.allowed().linesWithout(),
            totals.paidByInsurance().amount(),
            totals.paidByInsurance().linesWithout(),
            totals.patientResponsibility().amount(),
            totals.patientResponsibility().linesWithout(),
            totals.uniqueProviders(),
            totals.uniqueProcedureCodes(),
            totals.earliest(),
            totals.latest())
        == 1;
  }

  /// Ends the lease, and leaves the bytes free to be imported again. If there is a
  /// repetition already, it stands for them from now on.
  ///
  /// @return whether the job was still at work; if not, nothing was changed
  public boolean fail(HeldJob held, ImportJob.Failed job) {
    boolean done =
        jobs.fail(held.number(), held.job().attempt(), job.findings(), job.failedAt(), job.reason())
            == 1;
    if (done && jobs.giveUpKey(held.number()) == 1) {
      passOn(contentKey(job));
    }
    return done;
  }

  /// Lets the oldest repetition stand for the bytes, if there is one.
  private void passOn(String key) {
    Optional<Long> heir = jobs.heirTo(key);
    while (heir.isPresent() && jobs.takeKey(heir.get()) == 0) { // it failed at this very moment
      heir = jobs.heirTo(key);
    }
  }

  /// Those who have jobs that ended before then.
  public List<UserId> usersWhoseEndedBefore(Instant limit) {
    return jobs.usersWhoseEndedBefore(limit).stream().map(UserId::new).toList();
  }

  /// Lets nobody else change the user's jobs that ended before then.
  ///
  /// @return their numbers
  public List<Long> lockEndedBefore(UserId user, Instant limit) {
    return jobs.lockEndedBefore(user.value(), limit);
  }

  /// Lets nobody else change any job that the user has now.
  ///
  /// @return their numbers
  public List<Long> lockAll(UserId user) {
    return jobs.lockAllOf(user.value());
  }

  /// Removes jobs with their documents and findings, but not their line items. Bytes that one
  /// of them stood for are passed on.
  public void remove(List<Long> numbers) {
    List<String> keys = jobs.keysOf(numbers);
    jobs.deleteByNumberIn(numbers);
    keys.forEach(this::passOn);
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
