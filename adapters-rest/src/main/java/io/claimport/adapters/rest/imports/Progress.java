package io.claimport.adapters.rest.imports;

import io.claimport.domain.importing.ImportJob;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an import has come: what its states differ in, side by side.
record Progress(
    String status,
    @Nullable Instant endedAt,
    int lineItems,
    int findings,
    @Nullable String errorMessage) {

  static Progress of(ImportJob job) {
    String status = job.status().label();
    return switch (job) {
      case ImportJob.Pending _ -> new Progress(status, null, 0, 0, null);
      case ImportJob.Processing atWork -> new Progress(status, null, atWork.lineItems(), 0, null);
      case ImportJob.Completed done ->
          new Progress(status, done.completedAt(), done.lineItems(), done.findings(), null);
      case ImportJob.Failed failed ->
          new Progress(status, failed.failedAt(), 0, failed.findings(), failed.reason());
    };
  }
}
