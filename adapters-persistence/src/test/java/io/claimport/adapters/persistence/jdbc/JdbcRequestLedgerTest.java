package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.RequestLedgerContract;

class JdbcRequestLedgerTest extends SharedDatabase implements RequestLedgerContract {}
