package io.claimport.adapters.persistence.jdbc.normalized;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LineItemRows extends GenericRepository<LineItemRow, String> {

  List<LineItemRow> saveAll(Iterable<LineItemRow> rows);

  @Query("delete from line_item where user_id = :user and job_number in (:jobs)")
  int deleteOfJobs(String user, List<Long> jobs);
}
