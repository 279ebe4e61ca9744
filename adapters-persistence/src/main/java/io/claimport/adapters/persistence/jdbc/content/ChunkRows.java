package io.claimport.adapters.persistence.jdbc.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChunkRows extends GenericRepository<ChunkRow, UUID> {

  List<ChunkRow> saveAll(Iterable<ChunkRow> rows);

  @Query("select * from document_chunk where document_id = :document and ordinal = :ordinal")
  Optional<ChunkRow> find(UUID document, int ordinal);
}
