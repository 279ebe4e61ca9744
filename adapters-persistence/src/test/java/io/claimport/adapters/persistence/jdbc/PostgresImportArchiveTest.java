package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.FidelityContract;
import io.claimport.application.contract.ImportArchiveContract;
import io.claimport.application.contract.LineItemQueryContract;
import io.claimport.application.contract.SpendingContract;

/// [JdbcImportArchive] on PostgreSQL.
class PostgresImportArchiveTest extends SharedPostgres
    implements ImportArchiveContract,
        FidelityContract,
        LineItemQueryContract,
        SpendingContract,
        PiecewiseContent {}
