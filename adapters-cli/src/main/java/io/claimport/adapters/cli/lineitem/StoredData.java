package io.claimport.adapters.cli.lineitem;

import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.GetNormalizedData.Receiver;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads line items, or fails.
public final class StoredData {

  private StoredData() {}

  /// All line items of an import that is known to have few.
  public static List<LineItem> ofJob(GetNormalizedData data, UserId user, JobId job) {
    List<LineItem> items = new ArrayList<>();
    read(
        data,
        user,
        Query.of(job),
        new Receiver() {
          @Override
          public void totals(LineItemTotals totals) {
            // whoever has the line items can sum them up
          }

          @Override
          public void lineItem(LineItem item) {
            items.add(item);
          }
        });
    return items;
  }

  /// Has line items handed out.
  ///
  /// @return where the next page starts after; nothing on the last page
  static @Nullable LineItemPosition read(
      GetNormalizedData data, UserId user, Query query, Receiver receiver) {
    return switch (data.read(user, query, receiver)) {
      case Outcome.Found(var next) -> next;
      case Outcome.UnknownJob _ -> throw JobParameter.unknown(String.valueOf(query.job()));
      case Outcome.AccessDenied _ -> throw Failure.accessDenied();
    };
  }
}
