package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.FidelityContract;
import io.claimport.application.contract.ImportArchiveContract;
import io.claimport.application.contract.LineItemQueryContract;
import io.claimport.application.contract.SpendingContract;

/// [JdbcImportArchive] on the embedded database.
class EmbeddedImportArchiveTest extends SharedDatabase
    implements ImportArchiveContract,
        FidelityContract,
        LineItemQueryContract,
        SpendingContract,
        PiecewiseContent {}
