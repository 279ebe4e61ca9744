package io.claimport.adapters.rest;

import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.application.driving.GetStatistics;
import io.claimport.application.driving.GetStatistics.Statistics;
import io.claimport.domain.importing.JobStatus;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/// Tells how much there is.
@Controller("/api/v1/stats")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operation")
final class StatisticsController {

  private final GetStatistics getStatistics;

  StatisticsController(GetStatistics getStatistics) {
    this.getStatistics = getStatistics;
  }

  /// Tells how much there is, of all users together; nobody is named.
  @Get
  @ApiResponse(
      responseCode = "200",
      description = "The numbers of this moment.",
      content = @Content(schema = @Schema(implementation = StatisticsResponse.class)))
  @Refusals.Fault
  HttpResponse<StatisticsResponse> getStatistics() {
    Statistics statistics = getStatistics.read();
    Map<JobStatus, Long> imports = statistics.imports();
    return HttpResponse.ok(
        new StatisticsResponse(
            true,
            new StatisticsResponse.Entities(statistics.insurers(), statistics.providers()),
            new StatisticsResponse.Imports(
                count(imports, JobStatus.PENDING),
                count(imports, JobStatus.PROCESSING),
                count(imports, JobStatus.COMPLETED),
                count(imports, JobStatus.FAILED)),
            statistics.lineItems(),
            statistics.findings()));
  }

  private static long count(Map<JobStatus, Long> imports, JobStatus status) {
    return imports.getOrDefault(status, 0L);
  }
}
