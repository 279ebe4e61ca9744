package io.claimport.adapters.cli.session;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.NormalizeDocument;

/// The ports that commands call, each asked for no earlier than a command needs it.
///
/// So help never opens a store, and neither do commands that need none.
public interface DrivingPorts {

  IngestDocument ingestDocument();

  ListImports listImports();

  GetImportStatus getImportStatus();

  GetNormalizedData getNormalizedData();

  InspectImport inspectImport();

  BrowseEntities browseEntities();

  GenerateDocument generateDocument();

  NormalizeDocument normalizeDocument();

  BrowseSamples browseSamples();

  EraseUserData eraseUserData();
}
