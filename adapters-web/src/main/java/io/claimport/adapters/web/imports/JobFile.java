package io.claimport.adapters.web.imports;

import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Section;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.driving.InspectImport.Source;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.normalization.Finding;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that is filed with one import. What is another user's does not exist here.
@Singleton
final class JobFile {

  private static final int MOST_FINDINGS = 200;

  /// As much of a document as is read to show its beginning.
  private static final int SHOWN_BYTES = 1_000_000;

  private static final String DOCUMENT_POLICY =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private final GetImportStatus getImportStatus;
  private final InspectImport inspectImport;

  JobFile(GetImportStatus getImportStatus, InspectImport inspectImport) {
    this.getImportStatus = getImportStatus;
    this.inspectImport = inspectImport;
  }

  /// What does not look like an id is the id of no import.
  Optional<ImportJob> find(UserId user, String text) {
    return JobId.parse(text).flatMap(id -> find(user, id));
  }

  private Optional<ImportJob> find(UserId user, JobId id) {
    return switch (getImportStatus.status(id, user)) {
      case GetImportStatus.Outcome.Found(var job) ->
          Optional.of(job).filter(found -> found.belongsTo(user));
      case GetImportStatus.Outcome.Unknown _,
          GetImportStatus.Outcome.AccessDenied _,
          GetImportStatus.Outcome.UserRequired _ ->
          Optional.empty();
    };
  }

  JobView view(HttpRequest<?> request, ImportJob job) {
    Frame frame = Frame.of(request, Section.IMPORTS, "Import of " + job.facts().entityName());
    List<Finding> findings = findings(frame.user().id(), job);
    return new JobView(
        frame,
        job,
        request.getParameters().contains("repeated"),
        findings.subList(0, Math.min(MOST_FINDINGS, findings.size())),
        findings.size(),
        readable(frame.user().id(), job.document()));
  }

  private List<Finding> findings(UserId user, ImportJob job) {
    return switch (inspectImport.findings(user, job.id())) {
      case Outcome.Found<List<Finding>>(var findings) -> findings;
      case Outcome.Unknown<List<Finding>> _, Outcome.AccessDenied<List<Finding>> _ -> List.of();
    };
  }

  private @Nullable ReadableDocument readable(UserId user, Document document) {
    return switch (inspectImport.document(user, document.id())) {
      case Outcome.Found<Source>(var source) ->
          ReadableDocument.of(document.format(), beginning(source));
      case Outcome.Unknown<Source> _, Outcome.AccessDenied<Source> _ -> null;
    };
  }

  private static byte[] beginning(Source source) {
    try (InputStream content = source.content()) {
      return content.readNBytes(SHOWN_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<?> download(UserId user, String id) {
    return find(user, id)
        .map(ImportJob::document)
        .<HttpResponse<?>>map(document -> download(user, document))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> download(UserId user, Document document) {
    return switch (inspectImport.document(user, document.id())) {
      case Outcome.Found<Source>(var source) -> file(source);
      case Outcome.Unknown<Source> _, Outcome.AccessDenied<Source> _ -> HttpResponse.notFound();
    };
  }

  private static HttpResponse<?> file(Source source) {
    Document document = source.document();
    boolean isPdf = document.format().mediaType().startsWith(MediaType.APPLICATION_PDF);
    return HttpResponse.ok(source.content())
        .contentType(
            isPdf ? MediaType.APPLICATION_PDF_TYPE : MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .contentLength(document.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (isPdf ? "inline" : "attachment") + "; filename=\"" + plain(document.fileName()) + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", DOCUMENT_POLICY);
  }

  /// A name that can neither end the header nor name a folder.
  private static String plain(String fileName) {
    return fileName.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
