package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.IsoDate;
import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.claimport.domain.importing.JobStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every change of a job names the state in which it must find the job, and says whether
/// it did.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRows extends GenericRepository<JobRow, Long> {

  JobRow save(JobRow row);

  Optional<JobRow> findByNumber(Long number);

  Optional<JobRow> findByJobId(UUID jobId);

  Optional<JobRow> findByDocumentId(UUID documentId);

  List<JobRow> findByUserIdAndNumberGreaterThanOrderByNumber(
      String userId, Long after, Limit limit);

  List<JobRow> findByUserIdAndStatusAndNumberGreaterThanOrderByNumber(
      String userId, JobStatus status, Long after, Limit limit);

  int countByUserId(String userId);

  int countByUserIdAndStatus(String userId, JobStatus status);

  @Query(
      "select number from import_job where job_id = :id and user_id = :user and status = :status")
  Optional<Long> numberOf(UUID id, String user, JobStatus status);

  @Query(
      """
      select status, count(*) as jobs,
        sum(case when status = 'COMPLETED' then line_items else 0 end) as line_items,
        sum(case when status in ('COMPLETED', 'FAILED') then findings else 0 end) as findings
      from import_job
      group by status
      """)
  List<StatusCountRow> countByState();

  @Query("select count(*) > 0 from import_job where job_id = :id")
  boolean isThere(UUID id);

  /// Lets nobody else change the job until the end of the transaction.
  @Query("select number from import_job where number = :number for update")
  Optional<Long> lock(long number);

  @Query("select job_id from import_job where dedupe_key = :key")
  Optional<UUID> holderOf(String key);

  @Query("select job_id from import_job where dedupe_key = :key for update")
  Optional<UUID> lockHolderOf(String key);

  @Query("select number from import_job where user_id = :user order by number for update")
  List<Long> lockAllOf(String user);

  @Query(
      """
      select number from import_job
      where status = 'PROCESSING'
        and lease_until <= cast(:now as timestamp(6) with time zone)
      order by number
      """)
  List<Long> expired(@TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant now);

  /// The oldest job that was left behind; others who ask meanwhile do not get the same.
  @Query(
      """
      select number from import_job
      where status = 'PROCESSING' and execution = 'DEFERRED' and attempt < :maxAttempts
        and lease_until <= cast(:now as timestamp(6) with time zone)
      order by number
      limit 1
      for update skip locked
      """)
  Optional<Long> lockLeftBehind(
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant now, int maxAttempts);

  /// The oldest job that nobody has begun; others who ask meanwhile do not get the same.
  @Query(
      """
      select number from import_job where status = 'PENDING'
      order by number
      limit 1
      for update skip locked
      """)
  Optional<Long> lockPending();

  @Query(
      """
      update import_job
      set status = 'PROCESSING', lease_owner = :owner,
          lease_until = cast(:until as timestamp(6) with time zone),
          attempt = attempt + 1, line_items = 0, findings = 0
      where number = :number
      """)
  int begin(
      long number,
      String owner,
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant until);

  @Query(
      """
      update import_job
      set lease_until = cast(:until as timestamp(6) with time zone),
          line_items = line_items + :newLineItems
      where number = :number and attempt = :attempt and status = 'PROCESSING'
      """)
  int advance(
      long number,
      int attempt,
      int newLineItems,
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant until);

  @Query(
      """
      update import_job
      set status = 'COMPLETED', document_status = 'EXTRACTED',
          line_items = :lineItems, findings = :findings,
          finished_at = cast(:at as timestamp(6) with time zone),
          lease_owner = null, lease_until = null,
          billed = :billed, billed_without = :billedWithout,
          allowed = :allowed, allowed_without = :allowedWithout,
          paid = :paid, paid_without = :paidWithout,
          patient = :patient, patient_without = :patientWithout,
          providers = :providers, procedure_codes = :procedureCodes,
          earliest = cast(:earliest as date), latest = cast(:latest as date)
      where number = :number and attempt = :attempt and status = 'PROCESSING'
      """)
  int complete(
      long number,
      int attempt,
      int lineItems,
      int findings,
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant at,
      BigDecimal billed,
      int billedWithout,
      BigDecimal allowed,
      int allowedWithout,
      BigDecimal paid,
      int paidWithout,
      BigDecimal patient,
      int patientWithout,
      int providers,
      int procedureCodes,
      @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate earliest,
      @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate latest);

  @Query(
      """
      update import_job
      set status = 'FAILED', document_status = 'FAILED', line_items = 0, findings = :findings,
          finished_at = cast(:at as timestamp(6) with time zone), error_message = :errorMessage,
          lease_owner = null, lease_until = null
      where number = :number and attempt = :attempt and status = 'PROCESSING'
      """)
  int fail(
      long number,
      int attempt,
      int findings,
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant at,
      String errorMessage);

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

  @Query(
      """
      select distinct user_id from import_job
      where finished_at < cast(:limit as timestamp(6) with time zone)
      order by user_id
      """)
  List<String> usersWhoseEndedBefore(
      @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant limit);

  @Query(
      """
      select number from import_job
      where user_id = :user and finished_at < cast(:limit as timestamp(6) with time zone)
      order by number for update
      """)
  List<Long> lockEndedBefore(
      String user, @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant limit);

  @Query("select dedupe_key from import_job where number in (:numbers) and dedupe_key is not null")
  List<String> keysOf(List<Long> numbers);

  void deleteByNumberIn(List<Long> numbers);
}
