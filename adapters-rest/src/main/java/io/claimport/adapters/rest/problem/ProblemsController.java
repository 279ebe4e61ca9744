package io.claimport.adapters.rest.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/// Explains the kinds of problems, so that the `type` of each leads somewhere.
@Controller("/problems")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operation")
final class ProblemsController {

  private static final String PLAIN_TEXT = "text/plain;charset=utf-8";

  private final ProblemCatalogue catalogue;

  ProblemsController(ProblemCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Explains every kind of problem that an answer can be.
  @Get
  @Produces(PLAIN_TEXT)
  @ApiResponse(
      responseCode = "200",
      description = "The whole catalogue, in Markdown.",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
  @Refusals.Fault
  HttpResponse<String> getProblems() {
    return HttpResponse.ok(catalogue.text());
  }

  /// Explains one kind of problem: where the type of a problem leads.
  ///
  /// @param name the last part of the type
  @Get("/{name}")
  @Produces(PLAIN_TEXT)
  @ApiResponse(
      responseCode = "200",
      description = "What it means and what to do, in Markdown.",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
  @Refusals.UnknownProblem
  @Refusals.Fault
  HttpResponse<?> getProblem(@PathVariable @Parameter(example = "validation") String name) {
    String section = catalogue.section(name);
    return section == null ? Problems.unknownProblem() : HttpResponse.ok(section);
  }
}
