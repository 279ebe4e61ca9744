package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.IsoDate;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Totals of users, and those that stand with each job.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TotalsRows extends GenericRepository<TotalsRow, String> {

  Optional<TotalsRow> findByUserId(String userId);

  @Query(
      """
      select user_id, line_items, billed, billed_without, allowed, allowed_without,
             paid, paid_without, patient, patient_without, providers, procedure_codes,
             earliest, latest
      from import_job where number = :jobNumber
      """)
  Optional<TotalsRow> ofJob(long jobNumber);

  /// Adds a job's totals to those of its user, whose names are not collected yet: only those
  /// that are new to the user count. They are looked up one by one, which `not exists` would
  /// leave to the database to decide.
  @Query(
      """
      update user_total
      set line_items = line_items + :lineItems,
          billed = billed + :billed, billed_without = billed_without + :billedWithout,
          allowed = allowed + :allowed, allowed_without = allowed_without + :allowedWithout,
          paid = paid + :paid, paid_without = paid_without + :paidWithout,
          patient = patient + :patient, patient_without = patient_without + :patientWithout,
          earliest = case when earliest is null or cast(:earliest as date) < earliest
                     then cast(:earliest as date) else earliest end,
          latest = case when latest is null or cast(:latest as date) > latest
                   then cast(:latest as date) else latest end,
          providers = providers +
            (select count(*)
             from (select distinct provider_name from line_item
                   where user_id = :userId and job_number = :jobNumber) job
             where 0 = (select count(*) from user_distinct
                        where user_id = :userId and kind = 'PROVIDER' and name = provider_name)
               and provider_name is not null),
          procedure_codes = procedure_codes +
            (select count(*)
             from (select distinct procedure_code from line_item
                   where user_id = :userId and job_number = :jobNumber) job
             where 0 = (select count(*) from user_distinct
                        where user_id = :userId and kind = 'CODE' and name = procedure_code)
               and procedure_code is not null)
      where user_id = :userId
      """)
  int add(
      String userId,
      long jobNumber,
      int lineItems,
      BigDecimal billed,
      int billedWithout,
      BigDecimal allowed,
      int allowedWithout,
      BigDecimal paid,
      int paidWithout,
      BigDecimal patient,
      int patientWithout,
      @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate earliest,
      @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate latest);

  @Query(
      """
      insert into user_total
      values (:userId, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null)
      on conflict do nothing
      """)
  int begin(String userId);

  /// Lets nobody else change the totals of the user until the end of the transaction. A
  /// statement of its own: what waits for a row does not see what else was done meanwhile.
  @Query("select user_id from user_total where user_id = :userId for update")
  Optional<String> lock(String userId);

  /// Collects the providers and procedure codes of a job.
  @Query(
      """
      insert into user_distinct (user_id, kind, name)
      select user_id, 'PROVIDER', provider_name from line_item
      where user_id = :userId and job_number = :jobNumber and provider_name is not null
      union
      select user_id, 'CODE', procedure_code from line_item
      where user_id = :userId and job_number = :jobNumber and procedure_code is not null
      on conflict do nothing
      """)
  int collect(String userId, long jobNumber);

  /// Counts anew what was collected anew.
  @Query(
      """
      update user_total
      set providers =
            (select count(*) from user_distinct where user_id = :userId and kind = 'PROVIDER'),
          procedure_codes =
            (select count(*) from user_distinct where user_id = :userId and kind = 'CODE')
      where user_id = :userId
      """)
  int count(String userId);

  /// Adds up all completed jobs of the user anew.
  @Query(
      """
      update user_total
      set (line_items, billed, billed_without, allowed, allowed_without, paid, paid_without,
           patient, patient_without, earliest, latest) =
        (select coalesce(sum(line_items), 0), coalesce(sum(billed), 0),
                coalesce(sum(billed_without), 0), coalesce(sum(allowed), 0),
                coalesce(sum(allowed_without), 0), coalesce(sum(paid), 0),
                coalesce(sum(paid_without), 0), coalesce(sum(patient), 0),
                coalesce(sum(patient_without), 0), min(earliest), max(latest)
         from import_job where user_id = :userId and status = 'COMPLETED')
      where user_id = :userId
      """)
  int addUp(String userId);

  @Query("delete from user_distinct where user_id = :userId")
  int forgetDistinct(String userId);

  @Query(
      """
      insert into user_distinct (user_id, kind, name)
      select l.user_id, 'PROVIDER', l.provider_name
      from line_item l join import_job j on j.number = l.job_number
      where l.user_id = :userId and j.status = 'COMPLETED' and l.provider_name is not null
      union
      select l.user_id, 'CODE', l.procedure_code
      from line_item l join import_job j on j.number = l.job_number
      where l.user_id = :userId and j.status = 'COMPLETED' and l.procedure_code is not null
      """)
  int collectAll(String userId);

  /// A user without any completed job leaves nothing.
  @Query(
      """
      delete from user_total
      where user_id = :userId
        and not exists
          (select 1 from import_job where user_id = :userId and status = 'COMPLETED')
      """)
  int forgetUnlessCompleted(String userId);
}
