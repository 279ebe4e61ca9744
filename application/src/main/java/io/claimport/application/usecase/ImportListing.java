package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.util.List;

/// Lists a user's imports as the archive keeps them.
public final class ImportListing implements ListImports {

  private final ImportArchive archive;

  public ImportListing(ImportArchive archive) {
    this.archive = archive;
  }

  @Override
  public List<ImportJob> list(UserId user) {
    return archive.jobs(user);
  }
}
