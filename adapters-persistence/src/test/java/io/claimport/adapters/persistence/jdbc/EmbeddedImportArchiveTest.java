package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.FidelityContract;
import io.claimport.application.contract.ImportArchiveContract;

/// [JdbcImportArchive] on the embedded database.
class EmbeddedImportArchiveTest extends SharedDatabase
    implements ImportArchiveContract, FidelityContract, PiecewiseContent {}
