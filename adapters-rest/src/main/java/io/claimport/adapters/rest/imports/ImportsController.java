package io.claimport.adapters.rest.imports;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.Cursor;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.normalization.Finding;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tells what is known of imports.
@Controller("/api/v1/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Imports")
final class ImportsController {

  private final ListImports listImports;
  private final GetImportStatus getImportStatus;
  private final InspectImport inspectImport;
  private final ImportJobMapper mapper;
  private final FindingMapper findingMapper;

  ImportsController(
      ListImports listImports,
      GetImportStatus getImportStatus,
      InspectImport inspectImport,
      ImportJobMapper mapper,
      FindingMapper findingMapper) {
    this.listImports = listImports;
    this.getImportStatus = getImportStatus;
    this.inspectImport = inspectImport;
    this.mapper = mapper;
    this.findingMapper = findingMapper;
  }

  /// Lists a user's imports, newest last.
  ///
  /// Without a status they are listed in every state.
  ///
  /// @param userId whose imports; another user's are never among them
  /// @param status only imports in this state: pending, processing, completed or failed
  /// @param limit how many imports a page has, 1 to 1,000
  /// @param cursor the next_cursor of the page before
  @Get
  @ApiResponse(
      responseCode = "200",
      description = "A page of the imports; an empty list for a user who has none.",
      content = @Content(schema = @Schema(implementation = ImportListResponse.class)))
  @Refusals.Invalid
  @Refusals.Fault
  HttpResponse<?> listImports(
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId,
      @QueryValue
          @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"pending", "processing", "completed", "failed"}),
              example = "completed")
          @Nullable String status,
      @QueryValue
          @Parameter(
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "1000"),
              example = "100")
          @Nullable String limit,
      @QueryValue @Parameter(example = "MTc") @Nullable String cursor) {
    ImportQuery.Parameters parameters = new ImportQuery.Parameters(userId, status, limit, cursor);
    return switch (parameters.check()) {
      case Checked.Valid(var query) -> HttpResponse.ok(page(query));
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  private ImportListResponse page(ImportQuery query) {
    ListImports.Page page =
        listImports.list(query.user(), query.status(), query.after(), query.limit());
    Long next = page.next();
    return new ImportListResponse(
        true,
        query.user().value(),
        page.total(),
        mapper.jobs(page.imports()),
        next == null ? null : Cursor.encode(next.toString()));
  }

  /// Tells the state of one import, never its line items.
  ///
  /// @param jobId the import
  /// @param userId who asks; needed only where isolation is strict
  @Get("/{job_id}")
  @ApiResponse(
      responseCode = "200",
      description = "The import, in whatever state it is.",
      content = @Content(schema = @Schema(implementation = ImportStatusResponse.class)))
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownJob
  @Refusals.Fault
  HttpResponse<?> getImport(
      @PathVariable("job_id") @Parameter(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11")
          String jobId,
      @QueryValue("user_id") @Parameter(example = "ada") @Nullable String userId) {
    return switch (UserParameter.optional(userId)) {
      case Checked.Valid(var user) -> withJob(jobId, job -> status(job, user));
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  private HttpResponse<?> status(JobId job, Optional<UserId> user) {
    return switch (getImportStatus.status(job, user.orElse(null))) {
      case GetImportStatus.Outcome.Found(var found) -> HttpResponse.ok(status(found));
      case GetImportStatus.Outcome.Unknown _ -> Problems.unknownJob();
      case GetImportStatus.Outcome.AccessDenied _ -> Problems.accessDenied();
      case GetImportStatus.Outcome.UserRequired(var violation) ->
          Problems.invalid(List.of(violation));
    };
  }

  private ImportStatusResponse status(ImportJob job) {
    ImportJobResponse response = mapper.job(job);
    return new ImportStatusResponse(true, response.jobId(), response.status(), response);
  }

  /// Tells what reading and normalising noticed in an import.
  ///
  /// @param jobId the import
  /// @param userId whose import it is
  @Get("/{job_id}/findings")
  @ApiResponse(
      responseCode = "200",
      description = "The findings; none until the import has ended.",
      content = @Content(schema = @Schema(implementation = FindingListResponse.class)))
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownJob
  @Refusals.Fault
  HttpResponse<?> listFindings(
      @PathVariable("job_id") @Parameter(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11")
          String jobId,
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId) {
    return switch (UserParameter.required(userId)) {
      case Checked.Valid(var user) -> withJob(jobId, job -> findings(user, job));
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  private HttpResponse<?> findings(UserId user, JobId job) {
    return switch (inspectImport.findings(user, job)) {
      case InspectImport.Outcome.Found<List<Finding>>(var findings) ->
          HttpResponse.ok(
              new FindingListResponse(
                  true, job.value(), findings.size(), findingMapper.findings(findings)));
      case InspectImport.Outcome.Unknown<List<Finding>> _ -> Problems.unknownJob();
      case InspectImport.Outcome.AccessDenied<List<Finding>> _ -> Problems.accessDenied();
    };
  }

  /// What does not look like the id of a job is the id of no job.
  private static HttpResponse<?> withJob(String text, Function<JobId, HttpResponse<?>> answer) {
    Optional<JobId> job = JobId.parse(text);
    return job.isPresent() ? answer.apply(job.get()) : Problems.unknownJob();
  }
}
