package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportArchive.JobPage;
import io.claimport.application.driven.ImportArchive.JobQuery;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// Lists a user's imports as the archive keeps them.
public final class ImportListing implements ListImports {

  private final ImportArchive archive;

  public ImportListing(ImportArchive archive) {
    this.archive = archive;
  }

  @Override
  public Page list(UserId user, @Nullable JobStatus status, @Nullable Long after, int limit) {
    JobPage page = archive.jobs(user, new JobQuery(status, after, Math.clamp(limit, 1, MAX_LIMIT)));
    return new Page(page.total(), page.jobs(), page.next());
  }
}
