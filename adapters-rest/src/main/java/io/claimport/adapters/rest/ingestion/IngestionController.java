package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.json.JsonBody;
import io.claimport.adapters.rest.json.JsonBodyReader;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.DocumentBody;
import io.claimport.adapters.rest.request.Preferences;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.domain.importing.Execution;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Takes documents in.
@Controller("/api/v1/ingest")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Ingestion")
final class IngestionController {

  private static final String PREFER = "Prefer";
  private static final String RESPOND_ASYNC = IngestionAnswers.RESPOND_ASYNC;

  private final IngestDocument ingestDocument;
  private final DocumentBody documentBody;

  IngestionController(IngestDocument ingestDocument, DocumentBody documentBody) {
    this.ingestDocument = ingestDocument;
    this.documentBody = documentBody;
  }

  /// Imports one document: a given one, or one that the entity's simulated portal writes.
  ///
  /// The same bytes for the same user and entity are one import unless forced; a portal's
  /// document is always a new one. Nothing of an import can be read before all of it can.
  /// Fictional data only.
  ///
  /// Whoever prefers `respond-async` does not wait: the answer comes as soon as the
  /// document is kept, and the status of the import tells what becomes of it.
  ///
  /// @param key your name for this request, 1 to 255 characters: repeating the request
  ///     under it changes nothing
  @Post("/document")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = IngestionRequest.class),
              examples = {
                @ExampleObject(name = "from_portal", value = IngestionExamples.FROM_PORTAL),
                @ExampleObject(name = "given_text", value = IngestionExamples.GIVEN_TEXT)
              }))
  @IngestionAnswers.Described
  @Parameter(
      name = PREFER,
      in = ParameterIn.HEADER,
      description = "respond-async does not wait for the import; other preferences are ignored",
      schema = @Schema(type = "string"),
      example = RESPOND_ASYNC)
  @Refusals.InvalidBody
  @Refusals.KeyConflict
  @Refusals.TooLarge
  @Refusals.Unsupported
  @Refusals.Unreadable
  @Refusals.Fault
  HttpResponse<?> ingestDocument(
      HttpRequest<byte[]> request,
      @Header("Idempotency-Key") @Parameter(example = "2026-03-01/17") @Nullable String key) {
    return switch (JsonBodyReader.read(
        request.getBody().orElseGet(() -> new byte[0]), IngestionForm.FIELDS)) {
      case JsonBody.Fields fields -> ingest(IngestionForm.fill(fields, execution(request), key));
      case JsonBody.Unusable(var rule, var message, var place) ->
          Problems.unusableBody(rule, message, place);
    };
  }

  static Execution execution(HttpRequest<?> request) {
    return Preferences.respondAsync(request.getHeaders().getAll(PREFER))
        ? Execution.DEFERRED
        : Execution.IMMEDIATE;
  }

  /// Imports the document that is the body of the request, of whatever kind.
  ///
  /// The body is streamed: it may be as large as the operator allows, and it is never held
  /// in memory as a whole. Otherwise as `/ingest/document` takes a given text. Fictional
  /// data only.
  ///
  /// @param userId whose import it is: 1 to 128 characters without blanks
  /// @param entityType what issued the document: insurance or provider
  /// @param entityId an entity of the catalogue
  /// @param force imports the document again if it was imported before
  /// @param format id of the format; found out from the document when left out
  /// @param fileName what the document is called; it never decides the format
  /// @param key your name for this request, 1 to 255 characters: repeating the request
  ///     under it changes nothing
  @Post("/file")
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      description = "The document, byte for byte.",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @IngestionAnswers.Described
  @Parameter(
      name = PREFER,
      in = ParameterIn.HEADER,
      description = "respond-async does not wait for the import; other preferences are ignored",
      schema = @Schema(type = "string"),
      example = RESPOND_ASYNC)
  @Refusals.Invalid
  @Refusals.KeyConflict
  @Refusals.TooLarge
  @Refusals.UnsupportedDocument
  @Refusals.Unreadable
  @Refusals.Fault
  HttpResponse<?> ingestFile(
      HttpRequest<?> request,
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId,
      @QueryValue(value = "entity_type", defaultValue = "")
          @Parameter(
              required = true,
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"insurance", "provider"}),
              example = "insurance")
          String entityType,
      @QueryValue(value = "entity_id", defaultValue = "")
          @Parameter(required = true, example = "demo_ins_001")
          String entityId,
      @QueryValue
          @Parameter(schema = @Schema(type = "boolean", defaultValue = "false"), example = "true")
          @Nullable String force,
      @QueryValue @Parameter(example = "x12-835") @Nullable String format,
      @QueryValue("file_name") @Parameter(example = "remittance.835") @Nullable String fileName,
      @Header("Idempotency-Key") @Parameter(example = "2026-03-01/17") @Nullable String key,
      @Body @Parameter(hidden = true) @Nullable InputStream body) {
    UploadParameters parameters =
        new UploadParameters(userId, entityType, entityId, force, format, fileName);
    return documentBody.read(
        request, body, content -> ingest(parameters.form(content, execution(request), key)));
  }

  private HttpResponse<?> ingest(SubmissionForm form) {
    return IngestionAnswers.of(ingestDocument.ingest(form));
  }
}
