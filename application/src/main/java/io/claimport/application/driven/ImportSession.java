package io.claimport.application.driven;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;

/// The writing side of one import, held by whoever holds its lease.
///
/// Nothing that is appended can be read before the session completes; then all of it can, at once.
/// A session that has lost its lease (it expired and somebody failed the job, or the user's data
/// was erased) throws [LeaseLost] and changes nothing. A session serves one thread.
public interface ImportSession {

  /// Appends a batch and keeps the lease until the given time.
  void append(List<LineItem> lineItems, List<Finding> findings, Instant leaseUntil);

  /// Makes the job completed and its line items and findings readable, in one step.
  void complete(ImportJob.Completed job);

  /// Makes the job failed. Its line items are removed, its document and findings stay.
  void fail(ImportJob.Failed job);

  /// Somebody else has taken this import for dead, or its user has erased it.
  final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LeaseLost(ImportJob job) {
      super("import " + job.id() + " is no longer ours");
    }
  }
}
