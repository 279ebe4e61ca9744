package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.FidelityContract;
import io.claimport.application.contract.ImportArchiveContract;
import io.claimport.application.contract.LineItemQueryContract;

/// [JdbcImportArchive] on the embedded database.
class EmbeddedImportArchiveTest extends SharedDatabase
    implements ImportArchiveContract, FidelityContract, LineItemQueryContract, PiecewiseContent {}
