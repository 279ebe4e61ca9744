package io.claimport.adapters.rest.documents;

import io.claimport.adapters.rest.answer.Version;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.driving.InspectImport.Source;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.UserId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Hands out documents.
@Controller("/api/v1/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Imports")
final class DocumentsController {

  private final InspectImport inspectImport;

  DocumentsController(InspectImport inspectImport) {
    this.inspectImport = inspectImport;
  }

  /// Hands out the source document of an import, byte for byte as it came.
  ///
  /// It never changes: whoever sends the ETag of an earlier answer as If-None-Match is answered 304.
  ///
  /// @param id the document_id of the import's document
  /// @param userId whose document it is
  @Get("/{id}")
  @Produces(MediaType.ALL)
  @ApiResponse(
      responseCode = "200",
      description = "The bytes, as a file to save.",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownDocument
  @Refusals.Fault
  HttpResponse<?> getDocument(
      HttpRequest<?> request,
      @PathVariable @Parameter(example = "0d9d5c4e-7f0b-4a8e-8f4b-5f1f5d2b6c22") String id,
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId) {
    return switch (UserParameter.required(userId)) {
      case Checked.Valid(var user) -> document(request, user, id);
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  /// What does not look like an id is the id of no document.
  private HttpResponse<?> document(HttpRequest<?> request, UserId user, String text) {
    Optional<DocumentId> id = DocumentId.parse(text);
    return id.isPresent() ? document(request, user, id.get()) : Problems.unknownDocument();
  }

  private HttpResponse<?> document(HttpRequest<?> request, UserId user, DocumentId id) {
    return switch (inspectImport.document(user, id)) {
      case Outcome.Found<Source>(var source) -> file(request, source);
      case Outcome.Unknown<Source> _ -> Problems.unknownDocument();
      case Outcome.AccessDenied<Source> _ -> Problems.accessDenied();
    };
  }

  /// The framework closes the content that it sends; where it sends none, that is for us.
  private static HttpResponse<?> file(HttpRequest<?> request, Source source) {
    Document document = source.document();
    Version version = Version.ofSha256(document.sha256());
    if (version.isKnownTo(request)) {
      close(source.content());
      return version.notModified();
    }
    MutableHttpResponse<InputStream> response =
        version
            .mark(HttpResponse.<InputStream>ok())
            .contentType(document.format().mediaType())
            .contentLength(document.size())
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.fileName()));
    if (request.getMethod() == HttpMethod.HEAD) {
      close(source.content());
      return response;
    }
    return response.body(source.content());
  }

  private static void close(InputStream content) {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
