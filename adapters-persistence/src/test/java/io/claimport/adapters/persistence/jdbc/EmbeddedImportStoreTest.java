package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.DeduplicationContract;
import io.claimport.application.contract.ImportStoreContract;

/// [JdbcImportStore] on the embedded database.
class EmbeddedImportStoreTest extends SharedDatabase
    implements ImportStoreContract, DeduplicationContract {}
