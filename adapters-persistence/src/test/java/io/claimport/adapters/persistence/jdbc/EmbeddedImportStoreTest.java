package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.DeduplicationContract;
import io.claimport.application.contract.DeferredImportContract;
import io.claimport.application.contract.ImportStoreContract;
import io.claimport.application.contract.RetentionContract;

/// [JdbcImportStore] on the embedded database.
class EmbeddedImportStoreTest extends SharedDatabase
    implements ImportStoreContract,
        DeduplicationContract,
        DeferredImportContract,
        RetentionContract {}
