package io.claimport.application.driven;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.time.Instant;
import java.util.List;

/// The writing side of one import, held by whoever holds its lease.
///
/// Nothing that is appended can be read before the session completes; then all of it can, at once.
/// A session that has lost its lease (it expired and somebody failed the job or took it up again,
/// or the user's data was erased) throws [LeaseLost] and changes nothing. A session serves one
/// thread.
public interface ImportSession {

  /// Appends a batch and keeps the lease until the given time. The job tells from now on how many
  /// line items there are so far.
  void append(Batch batch, Instant leaseUntil);

  /// Appends the last batch, writes down the totals, and makes the job completed and its line items
  /// and findings readable, in one step.
  ///
  /// @param totals of all line items of the job
  void complete(ImportJob.Completed job, LineItemTotals totals, Batch last);

  /// Makes the job failed. Its line items are removed, its document and findings stay, the last ones
  /// among them.
  void fail(ImportJob.Failed job, List<Finding> last);

  /// What is appended together, or not at all.
  ///
  /// @param findings in the order in which they were noticed
  record Batch(List<LineItem> lineItems, List<Finding> findings) {

    public static final Batch EMPTY = new Batch(List.of(), List.of());

    public Batch {
      lineItems = List.copyOf(lineItems);
      findings = List.copyOf(findings);
    }
  }

  /// Somebody else has taken this import for dead, or its user has erased it.
  final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LeaseLost(ImportJob job) {
      super("import " + job.id() + " is no longer ours");
    }
  }
}
