package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.micronaut.data.annotation.Join;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every change of a job names the state in which it must find the job, and says whether
/// it did.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRows extends GenericRepository<JobRow, UUID> {

  JobRow save(JobRow row);

  @Join("document")
  Optional<JobRow> findById(UUID id);

  @Join("document")
  Optional<JobRow> findByDocumentId(UUID documentId);

  @Join("document")
  List<JobRow> findByUserIdOrderByNumber(String userId);

  boolean existsById(UUID id);

  @Query("select number from import_job where id = :id")
  long numberOf(UUID id);

  /// Lets nobody else change the job until the end of the transaction.
  ///
  /// @return its number
  @Query("select number from import_job where id = :id for update")
  Optional<Long> lock(UUID id);

  @Query("select id from import_job where dedupe_key = :key")
  Optional<UUID> holderOf(String key);

  @Query("select id from import_job where dedupe_key = :key for update")
  Optional<UUID> lockHolderOf(String key);

  @Query("select id from import_job where user_id = :user order by number for update")
  List<UUID> lockAllOf(String user);

  @Query(
      """
      select id from import_job
      where status = 'PROCESSING'
        and lease_until <= cast(:now as timestamp(6) with time zone)
      order by number
      """)
  List<UUID> expired(@TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant now);

  @Query(
      """
      update import_job set lease_until = cast(:until as timestamp(6) with time zone)
      where number = :number and status = 'PROCESSING'
      """)
  int keepLease(
      long number, @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant until);

  @Query(
      """
      update import_job
      set status = :status, line_items = :lineItems, findings = :findings,
          finished_at = cast(:at as timestamp(6) with time zone), error_message = :errorMessage,
          lease_owner = null, lease_until = null
      where number = :number and status = 'PROCESSING'
      """)
  int finish(
      long number,
      JobRow.Status status,
      int lineItems,
      int findings,
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant at,
      @Nullable String errorMessage);

  @Query(
      "update import_job set dedupe_key = null where number = :number and dedupe_key is not null")
  int giveUpKey(long number);

  @Query(
      """
      select number from import_job
      where content_key = :key and status <> 'FAILED' and dedupe_key is null
      order by number
      limit 1
      """)
  Optional<Long> heirTo(String key);

  @Query(
      """
      update import_job set dedupe_key = content_key
      where number = :number and status <> 'FAILED'
      """)
  int takeKey(long number);
}
