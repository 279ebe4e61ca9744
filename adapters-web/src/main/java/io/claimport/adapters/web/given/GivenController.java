package io.claimport.adapters.web.given;

import io.claimport.adapters.web.answer.ImportAnswer;
import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.adapters.web.portal.PortalDesk;
import io.claimport.adapters.web.visitor.Visitor;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Imports a document that somebody brings, or shows what an import would make of it.
@Controller("/import/own")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GivenController {

  private static final String TEMPLATE = "given/given.jte";

  /// From so many bytes on nobody waits for the end; the page shows how far it is.
  private static final int LARGE = 500_000;

  private final PortalDesk desk;
  private final NormalizeDocument normalizeDocument;
  private final IngestDocument ingestDocument;
  private final Pages pages;

  GivenController(
      PortalDesk desk,
      NormalizeDocument normalizeDocument,
      IngestDocument ingestDocument,
      Pages pages) {
    this.desk = desk;
    this.normalizeDocument = normalizeDocument;
    this.ingestDocument = ingestDocument;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> form(HttpRequest<?> request) {
    return pages.ok(
        TEMPLATE,
        view(request, issuer(request.getParameters().get("entity")), GivenForm.EMPTY, List.of()));
  }

  /// Takes the document, from a file or else from the text.
  ///
  /// @param action `preview`, or else it is imported
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> take(
      HttpRequest<?> request,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("text") @Nullable String text,
      @Part("file_name") @Nullable String fileName,
      @Part("format") @Nullable String format,
      @Part("force") @Nullable String force,
      @Part("entity") @Nullable String entity,
      @Part("action") @Nullable String action)
      throws IOException {
    GivenForm form = GivenForm.of(text, fileName, format, force);
    Entity issuer = issuer(entity);
    Optional<GivenDocument> document = document(file, form);
    if (document.isEmpty()) {
      return correct(
          request, issuer, form, List.of("Choose a file or paste a text; there was neither."));
    }
    return "preview".equals(action)
        ? preview(request, issuer, form, document.get())
        : ingest(request, issuer, form, document.get());
  }

  private static Optional<GivenDocument> document(
      @Nullable CompletedFileUpload file, GivenForm form) throws IOException {
    if (file != null && file.getSize() > 0) {
      String name = Objects.requireNonNullElse(Field.text(file.getFilename()), "upload");
      return Optional.of(new GivenDocument(name, SourceMethod.FILE_UPLOAD, file.getBytes()));
    }
    if (form.text() == null) {
      return Optional.empty();
    }
    return Optional.of(
        GivenDocument.pasted(
            form.text(), Objects.requireNonNullElse(form.fileName(), GivenDocument.PASTED)));
  }

  private HttpResponse<?> preview(
      HttpRequest<?> request, Entity issuer, GivenForm form, GivenDocument document) {
    Reading reading =
        Reading.of(
            document.fileName(),
            normalizeDocument.normalize(document.fileName(), document.content(), form.format()));
    Optional<String> text = document.asText();
    GivenForm next = text.map(t -> form.withText(t, document.fileName())).orElse(form);
    return pages.ok(
        TEMPLATE,
        new GivenView(
            Frame.of(request, Section.IMPORT, "Import a document of your own"),
            issuer,
            next,
            List.of(),
            reading,
            text.isEmpty()));
  }

  private HttpResponse<?> ingest(
      HttpRequest<?> request, Entity issuer, GivenForm form, GivenDocument document) {
    return switch (ImportAnswer.of(
        ingestDocument.ingest(submission(Visitor.of(request).id(), issuer, form, document)))) {
      case ImportAnswer.Look(var address) -> HttpResponse.seeOther(address);
      case ImportAnswer.Correct(var problems) -> correct(request, issuer, form, problems);
    };
  }

  private static SubmissionForm submission(
      UserId user, Entity issuer, GivenForm form, GivenDocument document) {
    return new SubmissionForm(
        user.value(),
        issuer.type().label(),
        issuer.id().value(),
        null,
        null,
        null,
        null,
        form.format(),
        new IngestDocument.Source.Given(
            document.method(),
            document.fileName(),
            document.content(),
            form.format(),
            form.force()),
        null,
        document.size() >= LARGE ? Execution.DEFERRED : Execution.IMMEDIATE,
        null,
        List.of());
  }

  private HttpResponse<?> correct(
      HttpRequest<?> request, Entity issuer, GivenForm form, List<String> problems) {
    return pages.answer(
        HttpStatus.UNPROCESSABLE_ENTITY, TEMPLATE, view(request, issuer, form, problems));
  }

  private static GivenView view(
      HttpRequest<?> request, Entity issuer, GivenForm form, List<String> problems) {
    return new GivenView(
        Frame.of(request, Section.IMPORT, "Import a document of your own"),
        issuer,
        form,
        problems,
        null,
        false);
  }

  /// Who is not in the catalogue gives way to its first entity; the page says who it is.
  private Entity issuer(@Nullable String sent) {
    String id = Field.text(sent);
    return Optional.ofNullable(id)
        .flatMap(given -> desk.find(new EntityId(given)))
        .orElseGet(desk::first);
  }
}
