package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driving.SummarizeSpending;
import io.claimport.domain.importing.UserId;

/// Adds up what is the user's own.
public final class SpendingSummary implements SummarizeSpending {

  private final ImportArchive archive;

  public SpendingSummary(ImportArchive archive) {
    this.archive = archive;
  }

  @Override
  public Outcome summarize(UserId user, Query query) {
    if (query.job() == null) {
      return addUp(user, query);
    }
    return archive
        .job(query.job())
        .map(job -> job.belongsTo(user) ? addUp(user, query) : new Outcome.AccessDenied())
        .orElseGet(Outcome.UnknownJob::new);
  }

  private Outcome addUp(UserId user, Query query) {
    LineItemQuery all = new LineItemQuery(query.job(), query.filter(), null, null, null);
    return new Outcome.Found(archive.spending(user, all, query.by()));
  }
}
