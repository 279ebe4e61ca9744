package io.claimport.application.driving;

import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.normalization.Finding;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Imports one billing document for one user and normalises it.
///
/// A request that is not valid makes no job. A document that cannot be read makes a failed job with
/// its document and its findings: nothing is lost. The line items of a job appear all at once, when
/// it is completed. Repeating a request under the same idempotency key changes nothing, nor does
/// giving the same bytes again for the same user and entity, unless forced; both are answered with
/// [Outcome.Repeated]. A portal's document is never taken for a repetition. A deferred import is
/// answered as soon as its document is kept; a worker does the rest.
public interface IngestDocument {

  Outcome ingest(Submission submission);

  /// The same for a form that nobody has checked; every violation is answered at once.
  Outcome ingest(SubmissionForm form);

  /// What is to be imported, for whom.
  ///
  /// @param execution whether the caller waits for the end
  /// @param idempotencyKey the caller's name for this request, 1 to 255 characters
  record Submission(
      UserId user,
      EntityRef entity,
      Source source,
      Metadata metadata,
      Execution execution,
      @Nullable String idempotencyKey) {

    public static Submission of(UserId user, EntityRef entity, Source source) {
      return new Submission(user, entity, source, Metadata.EMPTY, Execution.IMMEDIATE, null);
    }
  }

  /// Where the document comes from.
  sealed interface Source {

    /// The entity's portal writes it.
    record FromPortal(PortalRequest request) implements Source {}

    /// Somebody gives it.
    ///
    /// @param fileName what they call it; one is made up when left out
    /// @param content read once, and closed by whoever opened it
    /// @param format id of the format; found out from the content when left out
    /// @param force import it even if the same bytes were imported before
    record Given(
        SourceMethod method,
        @Nullable String fileName,
        InputStream content,
        @Nullable String format,
        boolean force)
        implements Source {}
  }

  sealed interface Outcome {

    record Imported(ImportJob.Completed job) implements Outcome {}

    /// The document is kept, and a worker will import it.
    record Accepted(ImportJob.Pending job) implements Outcome {}

    /// Nothing was done; this is the job of the first time, in its present state.
    record Repeated(ImportJob job) implements Outcome {}

    /// The request is not valid; no job was made.
    record Refused(List<Violation> violations) implements Outcome {}

    /// The document cannot be read, or is no bill; the failed job keeps it.
    record Unreadable(ImportJob.Failed job, Finding reason) implements Outcome {}

    /// No reader knows a document of this kind; no job was made.
    record UnsupportedFormat(List<String> supported) implements Outcome {}

    /// The document is larger than allowed; no job was made.
    record TooLarge(long limitBytes) implements Outcome {}

    /// The idempotency key belongs to another request; no job was made.
    record KeyConflict() implements Outcome {}
  }
}
