package io.claimport.application.driving;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import org.jspecify.annotations.Nullable;

/// Reads a user's normalised line items with their totals.
///
/// Only completed imports are seen, each as a whole. Line items come in the order of their imports, and
/// within an import in the order of its document, unless another order is wished for. Totals and line items are seen at one moment.
public interface GetNormalizedData {

  /// Hands out what is found. Nothing is handed out to whoever is refused.
  Outcome read(UserId user, Query query, Receiver receiver);

  /// What is wanted.
  ///
  /// @param job this import only; all of them when absent
  /// @param order that of the imports when absent
  /// @param after the last line item of the page before; the first page when absent
  /// @param limit at most so many, 1 or more; everything when absent
  record Query(
      @Nullable JobId job,
      LineItemFilter filter,
      @Nullable LineItemOrder order,
      @Nullable LineItemPosition after,
      @Nullable Integer limit) {

    /// In the order of the imports.
    public Query(
        @Nullable JobId job,
        LineItemFilter filter,
        @Nullable LineItemPosition after,
        @Nullable Integer limit) {
      this(job, filter, null, after, limit);
    }

    public static final Query EVERYTHING = new Query(null, LineItemFilter.ANY, null, null, null);

    public static Query of(JobId job) {
      return new Query(job, LineItemFilter.ANY, null, null, null);
    }
  }

  /// Takes line items one by one, so that nobody has to hold all of them.
  interface Receiver {

    /// Called once, before the first line item, on the first page only.
    ///
    /// @param totals of everything that is wanted, over all pages
    void totals(LineItemTotals totals);

    void lineItem(LineItem item);
  }

  sealed interface Outcome {

    /// Everything was handed out.
    ///
    /// @param next where the next page starts after; absent on the last page
    record Found(@Nullable LineItemPosition next) implements Outcome {}

    record UnknownJob() implements Outcome {}

    /// The job is another user's. Nothing but this is told.
    record AccessDenied() implements Outcome {}
  }
}
