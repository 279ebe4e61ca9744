package io.claimport.adapters.web.portal;

import io.claimport.adapters.web.answer.ImportAnswer;
import io.claimport.adapters.web.answer.Sentences;
import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.adapters.web.visitor.Visitor;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.IngestDocument;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Imports from a simulated portal.
@Controller("/import")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PortalController {

  private static final String TEMPLATE = "portal/portal.jte";

  private final PortalDesk desk;
  private final GenerateDocument generateDocument;
  private final IngestDocument ingestDocument;
  private final Pages pages;

  PortalController(
      PortalDesk desk,
      GenerateDocument generateDocument,
      IngestDocument ingestDocument,
      Pages pages) {
    this.desk = desk;
    this.generateDocument = generateDocument;
    this.ingestDocument = ingestDocument;
    this.pages = pages;
  }

  /// The page, with whatever was chosen and asked for so far.
  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> choose(HttpRequest<?> request) {
    PortalForm form = PortalForm.of(request.getParameters()::get);
    Optional<Entity> entity = entity(request.getParameters().get("entity"));
    if (entity.isPresent() && request.getParameters().contains("preview")) {
      return preview(request, entity.get(), form);
    }
    return pages.ok(TEMPLATE, view(request, entity.orElse(null), form, List.of(), null));
  }

  private HttpResponse<?> preview(HttpRequest<?> request, Entity entity, PortalForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return switch (generate(request, entity, form, bytes)) {
      case GenerateDocument.Outcome.Generated(var recipe, var format, var fileName) -> {
        PortalForm again = PortalForm.of(recipe);
        Preview preview =
            new Preview(
                fileName,
                format,
                bytes.size(),
                ReadableDocument.of(format, bytes.toByteArray()),
                again.documentAddress(entity));
        yield pages.ok(TEMPLATE, view(request, entity, again, List.of(), preview));
      }
      case GenerateDocument.Outcome.Refused(var violations) ->
          correct(request, entity, form, Sentences.of(violations));
    };
  }

  private GenerateDocument.Outcome generate(
      HttpRequest<?> request, Entity entity, PortalForm form, ByteArrayOutputStream bytes) {
    return form.violations().isEmpty()
        ? generateDocument.generate(Visitor.of(request).id(), entity.id(), form.request(), bytes)
        : new GenerateDocument.Outcome.Refused(form.violations());
  }

  /// The list of entities alone, for a search while somebody types.
  @Get("/entities")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> entities(HttpRequest<?> request) {
    return pages.ok("portal/found.jte", desk.catalogue(EntitySearch.of(request.getParameters())));
  }

  /// The document itself. Ours are written here and now, from a recipe in the address: a browser may
  /// show the pages of a PDF, and everything else as plain text.
  @Get("/document")
  @Produces(MediaType.ALL)
  HttpResponse<?> document(HttpRequest<?> request) {
    Optional<Entity> entity = entity(request.getParameters().get("entity"));
    if (entity.isEmpty()) {
      return HttpResponse.notFound();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PortalForm form = PortalForm.of(request.getParameters()::get);
    return switch (generate(request, entity.get(), form, bytes)) {
      case GenerateDocument.Outcome.Generated(var _, var format, var fileName) ->
          HttpResponse.ok(bytes.toByteArray())
              .contentType(shown(format.mediaType()))
              .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .header("Content-Security-Policy", DOCUMENT_POLICY);
      case GenerateDocument.Outcome.Refused _ -> HttpResponse.badRequest();
    };
  }

  /// A browser's own viewer of PDFs brings styles of its own.
  private static final String DOCUMENT_POLICY =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private static MediaType shown(String mediaType) {
    return mediaType.startsWith(MediaType.APPLICATION_PDF)
        ? MediaType.APPLICATION_PDF_TYPE
        : MediaType.of("text/plain;charset=utf-8");
  }

  /// Imports, and goes on to the page of the import.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> ingest(HttpRequest<?> request, @Body Map<String, String> sent) {
    Optional<Entity> entity = entity(sent.get("entity"));
    PortalForm form = PortalForm.of(sent::get);
    if (entity.isEmpty()) {
      List<String> problem = List.of("Choose an insurer or a provider first.");
      return correct(request, null, form, problem);
    }
    return switch (ImportAnswer.of(
        ingestDocument.ingest(form.submission(Visitor.of(request).id(), entity.get())))) {
      case ImportAnswer.Look(var address) -> HttpResponse.seeOther(address);
      case ImportAnswer.Correct(var problems) -> correct(request, entity.get(), form, problems);
    };
  }

  private HttpResponse<?> correct(
      HttpRequest<?> request, @Nullable Entity entity, PortalForm form, List<String> problems) {
    return pages.answer(
        HttpStatus.UNPROCESSABLE_ENTITY, TEMPLATE, view(request, entity, form, problems, null));
  }

  private Optional<Entity> entity(@Nullable String sent) {
    String id = Field.text(sent);
    return id == null ? Optional.empty() : desk.find(new EntityId(id));
  }

  private PortalView view(
      HttpRequest<?> request,
      @Nullable Entity entity,
      PortalForm form,
      List<String> problems,
      @Nullable Preview preview) {
    return new PortalView(
        Frame.of(request, Section.IMPORT, "Import from a portal"),
        desk.catalogue(EntitySearch.of(request.getParameters())),
        entity == null ? null : desk.details(entity),
        form,
        problems,
        preview);
  }
}
