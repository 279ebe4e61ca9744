package io.claimport.adapters.persistence.jdbc.normalized;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LineItemRows extends GenericRepository<LineItemRow, UUID> {

  List<LineItemRow> saveAll(Iterable<LineItemRow> rows);

  @Query(
      """
      select l.* from line_item l join import_job j on j.id = l.job_id
      where j.user_id = :user and j.status = 'COMPLETED'
      order by j.number, l.ordinal
      """)
  List<LineItemRow> ofUser(String user);

  @Query(
      """
      select l.* from line_item l join import_job j on j.id = l.job_id
      where j.id = :job and j.status = 'COMPLETED'
      order by l.ordinal
      """)
  List<LineItemRow> ofJob(UUID job);

  int deleteByJobId(UUID jobId);

  @Query("delete from line_item where job_id in (select id from import_job where user_id = :user)")
  int deleteOfUser(String user);
}
