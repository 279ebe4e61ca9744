package io.claimport.adapters.persistence.jdbc.ledger;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RequestRows extends GenericRepository<RequestRow, String> {

  RequestRow save(RequestRow row);

  Optional<RequestRow> findByUserIdAndIdempotencyKey(String userId, String idempotencyKey);

  int deleteByUserId(String userId);
}
