package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.DeduplicationContract;
import io.claimport.application.contract.ImportStoreContract;

/// [JdbcImportStore] on PostgreSQL.
class PostgresImportStoreTest extends SharedPostgres
    implements ImportStoreContract, DeduplicationContract {}
