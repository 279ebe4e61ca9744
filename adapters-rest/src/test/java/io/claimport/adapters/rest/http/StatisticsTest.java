package io.claimport.adapters.rest.http;

import io.claimport.application.driving.GetStatistics;
import io.claimport.application.driving.GetStatistics.Statistics;
import io.claimport.domain.importing.JobStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsTest extends OverHttp {

  @Test
  void the_numbers_come_by_state_and_a_state_without_imports_has_zero() {
    ports.prepare(
        GetStatistics.class,
        () ->
            new Statistics(
                30,
                10_000,
                Map.of(JobStatus.PROCESSING, 1L, JobStatus.COMPLETED, 240L, JobStatus.FAILED, 2L),
                1_205,
                17));

    assertAnswer(get("/api/v1/stats"), 200, "stats/some");
  }
}
