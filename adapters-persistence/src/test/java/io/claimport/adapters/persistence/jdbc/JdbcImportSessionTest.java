package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.contract.ImportSessionContract;

class JdbcImportSessionTest extends SharedDatabase implements ImportSessionContract {}
