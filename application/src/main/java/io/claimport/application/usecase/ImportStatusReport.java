package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// Reports the state of a job to whoever the isolation lets ask.
public final class ImportStatusReport implements GetImportStatus {

  private final ImportArchive archive;
  private final Isolation isolation;

  public ImportStatusReport(ImportArchive archive, Isolation isolation) {
    this.archive = archive;
    this.isolation = isolation;
  }

  @Override
  public Outcome status(JobId id, @Nullable UserId user) {
    if (user == null && isolation == Isolation.STRICT) {
      return new Outcome.UserRequired(Violation.required("user_id"));
    }
    return archive.job(id).<Outcome>map(job -> answer(job, user)).orElseGet(Outcome.Unknown::new);
  }

  private static Outcome answer(ImportJob job, @Nullable UserId user) {
    return user == null || job.belongsTo(user)
        ? new Outcome.Found(job)
        : new Outcome.AccessDenied();
  }
}
