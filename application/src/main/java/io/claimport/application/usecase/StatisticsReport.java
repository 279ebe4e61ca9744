package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.GetStatistics;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.JobStatus;
import java.util.EnumMap;
import java.util.Map;

/// Counts in the catalogue and in the archive.
public final class StatisticsReport implements GetStatistics {

  private final EntityCatalog catalog;
  private final ImportArchive archive;

  public StatisticsReport(EntityCatalog catalog, ImportArchive archive) {
    this.catalog = catalog;
    this.archive = archive;
  }

  @Override
  public Statistics read() {
    ImportArchive.Counts counts = archive.counts();
    Map<JobStatus, Long> imports = new EnumMap<>(JobStatus.class);
    for (JobStatus status : JobStatus.values()) {
      imports.put(status, counts.jobs().getOrDefault(status, 0L));
    }
    CatalogVersion version = catalog.version();
    return new Statistics(
        version.insurers(), version.providers(), imports, counts.lineItems(), counts.findings());
  }
}
