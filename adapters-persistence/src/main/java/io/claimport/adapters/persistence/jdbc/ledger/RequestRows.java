package io.claimport.adapters.persistence.jdbc.ledger;

import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RequestRows extends GenericRepository<RequestRow, String> {

  RequestRow save(RequestRow row);

  Optional<RequestRow> findByUserIdAndIdempotencyKey(String userId, String idempotencyKey);

  int deleteByUserId(String userId);

  @Query(
      """
      delete from request_ledger
      where reserved_at < cast(:limit as timestamp(6) with time zone)
      """)
  int deleteReservedBefore(
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant limit);
}
