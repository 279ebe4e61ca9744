package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.problem.Problem.Reason;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.domain.importing.ImportJob;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Puts what became of a submission into words.
final class IngestionAnswers {

  static final String RESPOND_ASYNC = "respond-async";

  private IngestionAnswers() {}

  /// What a route that takes a document in may answer, for the description of the API.
  @ApiResponse(
      responseCode = "201",
      description = "Imported.",
      content = @Content(schema = @Schema(implementation = IngestionResponse.class)))
  @ApiResponse(
      responseCode = "200",
      description = "Repeated: nothing was done, and this is the job of the first time.",
      content = @Content(schema = @Schema(implementation = IngestionResponse.class)))
  @ApiResponse(
      responseCode = "202",
      description = "Accepted, as preferred: the document is kept and will be imported.",
      headers = {
        @Header(
            name = "Location",
            description = "Where the status of the import is.",
            schema =
                @Schema(
                    type = "string",
                    example = "/api/v1/imports/6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11")),
        @Header(
            name = "Preference-Applied",
            description = "The preference that was honoured.",
            schema = @Schema(type = "string", example = RESPOND_ASYNC))
      },
      content = @Content(schema = @Schema(implementation = IngestionResponse.class)))
  @interface Described {}

  static MutableHttpResponse<?> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Imported(var job) -> HttpResponse.created(imported(job), location(job));
      case Outcome.Accepted(var job) ->
          HttpResponse.accepted(location(job))
              .header("Preference-Applied", RESPOND_ASYNC)
              .body(accepted(job));
      case Outcome.Repeated(var job) -> HttpResponse.ok(repeated(job));
      case Outcome.Refused(var violations) -> Problems.invalid(violations);
      case Outcome.Unreadable(var job, var reason) -> Problems.unreadable(job.id(), reason);
      case Outcome.UnsupportedFormat(var supported) -> Problems.unsupportedFormat(supported);
      case Outcome.TooLarge(var limit) -> Problems.tooLarge(limit);
      case Outcome.KeyConflict _ -> Problems.keyConflict();
    };
  }

  private static URI location(ImportJob job) {
    return URI.create("/api/v1/imports/" + job.id());
  }

  private static IngestionResponse imported(ImportJob.Completed job) {
    return completed(job, "Imported " + lineItems(job) + " from " + job.facts().entityName() + ".");
  }

  private static IngestionResponse accepted(ImportJob.Pending job) {
    return unfinished(
        job, "Accepted: the document is kept; the status of its import tells what becomes of it.");
  }

  /// The job of the first time, in its present state.
  private static IngestionResponse repeated(ImportJob job) {
    return switch (job) {
      case ImportJob.Completed done ->
          completed(
              done, "Repeated: nothing was imported again; " + lineItems(done) + " are there.");
      case ImportJob.Pending waiting ->
          unfinished(waiting, "Repeated: the first import is still pending.");
      case ImportJob.Processing atWork ->
          unfinished(atWork, "Repeated: the first import is still processing.");
      case ImportJob.Failed failed ->
          answer(
              failed,
              "Repeated: the first import failed, and it was not tried again.",
              0,
              failed.findings(),
              failed.failedAt(),
              List.of(new Reason("import_failed", null, failed.reason())));
    };
  }

  private static IngestionResponse completed(ImportJob.Completed job, String message) {
    return answer(job, message, job.lineItems(), job.findings(), job.completedAt(), List.of());
  }

  private static IngestionResponse unfinished(ImportJob job, String message) {
    return answer(job, message, 0, 0, job.facts().createdAt(), List.of());
  }

  private static IngestionResponse answer(
      ImportJob job,
      String message,
      int lineItems,
      int findings,
      Instant timestamp,
      List<Reason> errors) {
    return new IngestionResponse(
        errors.isEmpty(),
        job.id().value(),
        job.status().label(),
        message,
        1,
        lineItems,
        findings,
        job.facts().recipe() == null ? null : job.facts().recipe().seed(),
        timestamp,
        errors);
  }

  private static String lineItems(ImportJob.Completed job) {
    return job.lineItems() == 1 ? "1 line item" : job.lineItems() + " line items";
  }
}
