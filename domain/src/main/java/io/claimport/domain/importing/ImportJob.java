package io.claimport.domain.importing;

import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.marking.DemoName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The import of one document for one user, in one of its states.
///
/// A job is processing until it completes or fails, and never changes after that. Its line items
/// can be read once it is completed, all at once, and never before. Times are
/// held to the microsecond; anything finer is cut off.
public sealed interface ImportJob {

  Facts facts();

  Document document();

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

  /// At work. After its lease has expired the job is an orphan, whoever held it.
  record Processing(Facts facts, Document document, Lease lease) implements ImportJob {

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
  }

  /// Given up: it has its document and its findings, but no line items.
  record Failed(Facts facts, Document document, String reason, int findings, Instant failedAt)
      implements ImportJob {

    public Failed {
      failedAt = failedAt.truncatedTo(ChronoUnit.MICROS);
    }
  }

  /// Who works on a job, and until when nobody else may think that they have died.
  record Lease(String owner, Instant until) {

    public Lease {
      until = until.truncatedTo(ChronoUnit.MICROS);
    }
  }
}
