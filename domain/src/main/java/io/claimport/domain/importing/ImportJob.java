package io.claimport.domain.importing;

import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.marking.DemoName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The import of one document for one user, in one of its states.
///
/// A job may be pending first; it is processing until it completes or fails, and never changes after
/// that. Its line items can be read once it is completed, all at once, and never before. Times are
/// held to the microsecond; anything finer is cut off.
public sealed interface ImportJob {

  Facts facts();

  Document document();

  JobStatus status();

  default JobId id() {
    return facts().id();
  }

  default boolean belongsTo(UserId user) {
    return facts().user().equals(user);
  }

  /// What is known of a job from its first moment and never changes.
  ///
  /// @param recipe how to replay it; absent for a document that was given
  public record Facts(
      JobId id,
      UserId user,
      EntityRef entity,
      DemoName entityName,
      SourceMethod method,
      Metadata metadata,
      @Nullable Recipe recipe,
      Instant createdAt) {

    public Facts {
      createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }
  }

  /// Accepted for later; nobody works on it yet.
  record Pending(Facts facts, Document document) implements ImportJob {

    @Override
    public JobStatus status() {
      return JobStatus.PENDING;
    }

    /// Somebody takes it up.
    public Processing begin(Lease lease) {
      return new Processing(facts, document, Execution.DEFERRED, lease, 1, 0);
    }
  }

  /// At work. After its lease has expired the job is an orphan, whoever held it.
  ///
  /// @param execution whether its orphan fails or is taken up again
  /// @param attempt how often work on it has begun, this time included
  /// @param lineItems how many are there already, though nobody can read them yet
  record Processing(
      Facts facts, Document document, Execution execution, Lease lease, int attempt, int lineItems)
      implements ImportJob {

    /// One that somebody waits for, at its start.
    public Processing(Facts facts, Document document, Lease lease) {
      this(facts, document, Execution.IMMEDIATE, lease, 1, 0);
    }

    @Override
    public JobStatus status() {
      return JobStatus.PROCESSING;
    }

    /// So many more line items are there, and the lease runs until then.
    public Processing advance(int moreLineItems, Instant leaseUntil) {
      return new Processing(
          facts,
          document,
          execution,
          new Lease(lease.owner(), leaseUntil),
          attempt,
          lineItems + moreLineItems);
    }

    /// Somebody takes up what another one has left behind, from the start.
    public Processing beginAgain(Lease newLease) {
      return new Processing(facts, document, execution, newLease, attempt + 1, 0);
    }

    /// A lease runs until its end, not beyond it.
    public boolean isOrphan(Instant now) {
      return !lease.until().isAfter(now);
    }

    public Completed complete(int lineItems, int findings, Instant at) {
      return new Completed(
          facts, document.with(Document.Status.EXTRACTED), lineItems, findings, at);
    }

    public Failed fail(String reason, int findings, Instant at) {
      return new Failed(facts, document.with(Document.Status.FAILED), reason, findings, at);
    }
  }

  /// Done: its line items can be read.
  record Completed(Facts facts, Document document, int lineItems, int findings, Instant completedAt)
      implements ImportJob {

    public Completed {
      completedAt = completedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public JobStatus status() {
      return JobStatus.COMPLETED;
    }
  }

  /// Given up: it has its document and its findings, but no line items.
  record Failed(Facts facts, Document document, String reason, int findings, Instant failedAt)
      implements ImportJob {

    public Failed {
      failedAt = failedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public JobStatus status() {
      return JobStatus.FAILED;
    }
  }

  /// Who works on a job, and until when nobody else may think that they have died.
  record Lease(String owner, Instant until) {

    public Lease {
      until = until.truncatedTo(ChronoUnit.MICROS);
    }
  }
}
