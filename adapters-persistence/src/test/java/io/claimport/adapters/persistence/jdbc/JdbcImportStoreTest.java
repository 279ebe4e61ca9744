package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.DeduplicationContract;
import io.claimport.application.contract.ImportStoreContract;

class JdbcImportStoreTest extends SharedDatabase
    implements ImportStoreContract, DeduplicationContract {}
