package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads line items and sums them up.
public final class NormalizedDataQuery implements GetNormalizedData {

  private final ImportArchive archive;

  public NormalizedDataQuery(ImportArchive archive) {
    this.archive = archive;
  }

  @Override
  public Outcome read(UserId user, @Nullable JobId job) {
    return job == null ? found(archive.lineItems(user)) : readJob(user, job);
  }

  private Outcome readJob(UserId user, JobId id) {
    return archive
        .job(id)
        .map(job -> job.belongsTo(user) ? found(archive.lineItems(id)) : new Outcome.AccessDenied())
        .orElseGet(Outcome.UnknownJob::new);
  }

  private static Outcome found(List<LineItem> lineItems) {
    return new Outcome.Found(lineItems, LineItemTotals.of(lineItems));
  }
}
