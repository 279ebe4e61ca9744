package io.claimport.adapters.rest.normalization;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.DocumentBody;
import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads documents without storing anything.
@Controller("/api/v1/normalize")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Ingestion")
final class NormalizationController {

  private static final String NAMELESS = "document";

  private final NormalizeDocument normalizeDocument;
  private final DocumentBody documentBody;
  private final NormalizationMapper mapper;

  NormalizationController(
      NormalizeDocument normalizeDocument, DocumentBody documentBody, NormalizationMapper mapper) {
    this.normalizeDocument = normalizeDocument;
    this.documentBody = documentBody;
    this.mapper = mapper;
  }

  /// Reads the document that is the body of the request, of whatever kind, and normalises
  /// it.
  ///
  /// Nothing is stored, and no user is needed: job and lines have ids that belong to
  /// nobody, so that the same document always gives the same answer but for its time. The
  /// body is streamed and may be as large as the operator allows. Fictional data only.
  ///
  /// @param format id of the format; found out from the document when left out
  /// @param fileName what to call the document in the answer; it never decides the format
  @Post
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      description = "The document, byte for byte.",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "200",
      description = "What the document says, normalised.",
      content = @Content(schema = @Schema(implementation = NormalizationResponse.class)))
  @Refusals.Invalid
  @Refusals.TooLarge
  @Refusals.UnsupportedDocument
  @Refusals.NotNormalized
  @Refusals.Fault
  HttpResponse<?> normalizeDocument(
      HttpRequest<?> request,
      @QueryValue @Parameter(example = "x12-835") @Nullable String format,
      @QueryValue("file_name") @Parameter(example = "remittance.835") @Nullable String fileName,
      @Body @Parameter(hidden = true) @Nullable InputStream body) {
    return documentBody.read(request, body, content -> normalized(format, fileName, content));
  }

  private HttpResponse<?> normalized(
      @Nullable String format, @Nullable String fileName, InputStream content) {
    ParameterCheck check = new ParameterCheck();
    String name = Objects.requireNonNullElse(check.fileName(fileName), NAMELESS);
    if (!check.violations().isEmpty()) {
      return Problems.invalid(check.violations());
    }
    return switch (normalizeDocument.normalize(name, content, ParameterCheck.text(format))) {
      case Outcome.Normalized normalized -> HttpResponse.ok(mapper.response(normalized));
      case Outcome.Unreadable(_, var reason, var findings) -> Problems.unreadable(reason, findings);
      case Outcome.UnsupportedFormat(var supported) -> Problems.unsupportedFormat(supported);
      case Outcome.TooLarge(var limit) -> Problems.tooLarge(limit);
    };
  }
}
