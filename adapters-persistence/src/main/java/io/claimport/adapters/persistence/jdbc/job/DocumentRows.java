package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.domain.importing.Document;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DocumentRows extends GenericRepository<DocumentRow, UUID> {

  DocumentRow save(DocumentRow row);

  void update(@Id UUID id, Document.Status status);

  int deleteByUserId(String userId);
}
