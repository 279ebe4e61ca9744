package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.ImportSessionContract;

/// [JdbcImportSession] on the embedded database.
class EmbeddedImportSessionTest extends SharedDatabase implements ImportSessionContract {}
