package io.claimport.application.driving;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up a user's line items by month, by provider or by procedure code.
///
/// Only completed imports are seen, each as a whole. It goes through all that is wanted: whoever
/// has a million line items waits for it longer than for a page of them.
public interface SummarizeSpending {

  Outcome summarize(UserId user, Query query);

  /// What is wanted.
  ///
  /// @param job this import only; all of them when absent
  record Query(@Nullable JobId job, LineItemFilter filter, SpendingBy by) {}

  sealed interface Outcome {

    /// The groups in the order of [SpendingBy#order()].
    record Found(List<SpendingGroup> groups) implements Outcome {}

    record UnknownJob() implements Outcome {}

    /// The job is another user's. Nothing but this is told.
    record AccessDenied() implements Outcome {}
  }
}
