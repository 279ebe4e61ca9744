package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.ImportSessionContract;

/// [JdbcImportSession] on PostgreSQL.
class PostgresImportSessionTest extends SharedPostgres implements ImportSessionContract {}
