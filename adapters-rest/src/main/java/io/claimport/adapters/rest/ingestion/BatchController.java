package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.json.JsonBody;
import io.claimport.adapters.rest.json.JsonBodyReader;
import io.claimport.adapters.rest.json.JsonValue;
import io.claimport.adapters.rest.problem.Problem;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.IngestDocument;
import io.claimport.domain.importing.Execution;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes many documents in for one user.
@Controller("/api/v1/ingest/batch")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Ingestion")
final class BatchController {

  private final IngestDocument ingestDocument;

  BatchController(IngestDocument ingestDocument) {
    this.ingestDocument = ingestDocument;
  }

  /// Imports from many entities for one user, one after the other.
  ///
  /// Each entry is an import by itself, as `/ingest/document` does it: one that is refused does not
  /// stop the others, and the answer has what became of each, in the order of the request. A body
  /// that is not valid as a whole imports nothing. Fictional data only.
  ///
  /// @param key your name for this batch, 1 to 250 characters: repeating it under the same name
  ///     changes nothing. Entry N, from 0, has the name `key#N`.
  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = BatchRequest.class),
              examples = @ExampleObject(name = "batch", value = IngestionExamples.BATCH)))
  @ApiResponse(
      responseCode = "200",
      description = "What became of each, also where some or all were refused.",
      content = @Content(schema = @Schema(implementation = BatchResponse.class)))
  @Parameter(
      name = "Prefer",
      in = ParameterIn.HEADER,
      description = "respond-async does not wait for the imports; other preferences are ignored",
      schema = @Schema(type = "string"),
      example = IngestionAnswers.RESPOND_ASYNC)
  @Refusals.InvalidBody
  @Refusals.TooLarge
  @Refusals.UnsupportedContentType
  @Refusals.Fault
  HttpResponse<?> ingestBatch(
      HttpRequest<byte[]> request,
      @Header("Idempotency-Key") @Parameter(example = "2026-03-01/18") @Nullable String key) {
    Execution execution = IngestionController.execution(request);
    return switch (JsonBodyReader.read(
        request.getBody().orElseGet(() -> new byte[0]), BatchBody.FIELDS)) {
      case JsonBody.Fields fields ->
          switch (BatchBody.check(fields, key)) {
            case Checked.Valid(var batch) -> HttpResponse.ok(ingest(batch, execution, key));
            case Checked.Invalid(var violations) -> Problems.invalid(violations);
          };
      case JsonBody.Unusable(var rule, var message, var place) ->
          Problems.unusableBody(rule, message, place);
    };
  }

  private BatchResponse ingest(BatchBody batch, Execution execution, @Nullable String key) {
    List<BatchResponse.Outcome> outcomes = new ArrayList<>();
    for (JsonBody entry : batch.entries()) {
      String entryKey = key == null ? null : key + "#" + outcomes.size();
      outcomes.add(
          switch (entry) {
            case JsonBody.Fields fields -> ingest(batch, fields, execution, entryKey);
            case JsonBody.Unusable(var rule, var message, var place) ->
                outcome(null, Problems.unusableBody(rule, message, place));
          });
    }
    int refused = (int) outcomes.stream().filter(outcome -> outcome.problem() != null).count();
    return new BatchResponse(
        refused == 0, batch.user().value(), outcomes.size(), refused, outcomes);
  }

  private BatchResponse.Outcome ingest(
      BatchBody batch, JsonBody.Fields entry, Execution execution, @Nullable String key) {
    String entity = entry.value("entity_id") instanceof JsonValue.Text(var id) ? id : null;
    JsonBody.Fields whole = entry.with("user_id", new JsonValue.Text(batch.user().value()));
    try {
      return outcome(
          entity,
          IngestionAnswers.of(ingestDocument.ingest(IngestionForm.fill(whole, execution, key))));
    } catch (Unavailable fault) {
      return outcome(entity, Problems.unavailable(fault.part()));
    }
  }

  private static BatchResponse.Outcome outcome(@Nullable String entity, HttpResponse<?> alone) {
    return switch (alone.body()) {
      case Problem problem -> new BatchResponse.Outcome(entity, alone.code(), null, problem);
      case IngestionResponse result ->
          new BatchResponse.Outcome(entity, alone.code(), result, null);
      case null, default -> // not ours: Object
          throw new IllegalStateException("an import is answered with its result or a problem");
    };
  }
}
