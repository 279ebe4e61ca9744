package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.RequestLedgerContract;

/// The request ledger of the package `ledger`, JdbcRequestLedger, on the embedded database.
class EmbeddedRequestLedgerTest extends SharedDatabase implements RequestLedgerContract {}
