package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportArchive.LineItemReceiver;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;

/// Reads line items of nobody but their user.
public final class NormalizedDataQuery implements GetNormalizedData {

  private final ImportArchive archive;

  public NormalizedDataQuery(ImportArchive archive) {
    this.archive = archive;
  }

  @Override
  public Outcome read(UserId user, Query query, Receiver receiver) {
    JobId wanted = query.job();
    if (wanted == null) {
      return handOut(user, query, receiver);
    }
    return archive
        .job(wanted)
        .map(job ->
            job.belongsTo(user) ? handOut(user, query, receiver) : new Outcome.AccessDenied())
        .orElseGet(Outcome.UnknownJob::new);
  }

  private Outcome handOut(UserId user, Query query, Receiver receiver) {
    return new Outcome.Found(
        archive
            .lineItems(
                user,
                new LineItemQuery(
                    query.job(), query.filter(), query.order(), query.after(), query.limit()),
                new PassingOn(receiver))
            .orElse(null));
  }

  private record PassingOn(Receiver receiver) implements LineItemReceiver {

    @Override
    public void totals(LineItemTotals totals) {
      receiver.totals(totals);
    }

    @Override
    public void lineItem(LineItem item) {
      receiver.lineItem(item);
    }
  }
}
