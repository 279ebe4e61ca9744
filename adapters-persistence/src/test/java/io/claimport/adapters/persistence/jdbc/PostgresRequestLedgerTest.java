package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.RequestLedgerContract;

/// The request ledger of the package `ledger`, JdbcRequestLedger, on PostgreSQL.
class PostgresRequestLedgerTest extends SharedPostgres implements RequestLedgerContract {}
