package io.claimport.adapters.persistence.jdbc.normalized;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FindingRows extends GenericRepository<FindingRow, Long> {

  List<FindingRow> saveAll(Iterable<FindingRow> rows);

  @Query(
      """
      select f.* from finding f join import_job j on j.number = f.job_number
      where j.job_id = :job and j.status in ('COMPLETED', 'FAILED')
      order by f.ordinal
      """)
  List<FindingRow> ofJob(UUID job);

  int countByJobNumber(long jobNumber);

  void deleteByJobNumber(long jobNumber);
}
