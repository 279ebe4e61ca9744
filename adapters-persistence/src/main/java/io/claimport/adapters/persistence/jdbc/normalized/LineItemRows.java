package io.claimport.adapters.persistence.jdbc.normalized;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LineItemRows extends GenericRepository<LineItemRow, String> {

  List<LineItemRow> saveAll(Iterable<LineItemRow> rows);

  @Query(
      """
      select item.* from line_item item join import_job job on job.number = item.job_number
      where item.id = :id and job.status = 'COMPLETED'
      """)
  Optional<LineItemRow> findOfCompleted(UUID id);

  @Query(
      """
      select * from line_item
      where user_id = :user and job_number = :jobNumber and ordinal = :ordinal
      """)
  Optional<LineItemRow> findAt(String user, long jobNumber, int ordinal);

  @Query("delete from line_item where user_id = :user and job_number in (:jobs)")
  int deleteOfJobs(String user, List<Long> jobs);
}
