package io.claimport.application.driving;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a user's normalised line items with their totals.
///
/// Only completed imports are seen, each as a whole. They come in the order of their imports, and
/// within an import in the order of its document.
public interface GetNormalizedData {

  /// Reads everything, or one import.
  ///
  /// @param job reads this import only; all of them when absent
  Outcome read(UserId user, @Nullable JobId job);

  sealed interface Outcome {

    record Found(List<LineItem> lineItems, LineItemTotals totals) implements Outcome {}

    record UnknownJob() implements Outcome {}

    /// The job is another user's. Nothing but this is told.
    record AccessDenied() implements Outcome {}
  }
}
