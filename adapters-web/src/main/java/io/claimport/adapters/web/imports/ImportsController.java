package io.claimport.adapters.web.imports;

import io.claimport.adapters.web.answer.ImportAnswer;
import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Link;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.adapters.web.visitor.Visitor;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Recipe;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows the user's imports, each with what became of it, and can replay or erase them.
@Controller("/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ImportsController {

  private final ListImports listImports;
  private final IngestDocument ingestDocument;
  private final EraseUserData eraseUserData;
  private final JobFile jobFile;
  private final Pages pages;

  ImportsController(
      ListImports listImports,
      IngestDocument ingestDocument,
      EraseUserData eraseUserData,
      JobFile jobFile,
      Pages pages) {
    this.listImports = listImports;
    this.ingestDocument = ingestDocument;
    this.eraseUserData = eraseUserData;
    this.jobFile = jobFile;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> history(HttpRequest<?> request) {
    String erased = Field.text(request.getParameters().get("erased"));
    String message =
        Field.number(erased)
            .map(imports -> "Erased for good: " + Wording.count(imports, "import") + ".")
            .orElse(null);
    return pages.ok("imports/history.jte", view(request, message, List.of()));
  }

  private HistoryView view(
      HttpRequest<?> request, @Nullable String message, List<String> problems) {
    Frame frame = Frame.of(request, Section.IMPORTS, "Imports");
    History history = History.of(listImports, frame.user().id(), request.getParameters());
    return new HistoryView(
        frame,
        history.status(),
        history.total(),
        history.jobs(),
        history.newestFirst(),
        history.older(),
        message,
        problems);
  }

  @Get("/{id}")
  HttpResponse<?> job(HttpRequest<?> request, @PathVariable String id) {
    Optional<ImportJob> job = jobFile.find(Visitor.of(request).id(), id);
    return job.isEmpty()
        ? HttpResponse.notFound()
        : pages.ok("imports/job.jte", jobFile.view(request, job.get()));
  }

  /// How far an import is: a part of its page, which asks again and again. At the end the page is
  /// loaded anew.
  @Get("/{id}/progress")
  HttpResponse<?> progress(HttpRequest<?> request, @PathVariable String id) {
    Optional<ImportJob> job = jobFile.find(Visitor.of(request).id(), id);
    if (job.isEmpty() || !JobView.isUnfinished(job.get())) {
      return HttpResponse.noContent().header("HX-Refresh", "true");
    }
    return pages.ok("imports/progress.jte", job.get());
  }

  /// The document as it came. Strangers wrote it, so a browser saves it; only a PDF is shown, by a
  /// viewer that keeps it to itself.
  @Get("/{id}/document")
  @Produces(MediaType.ALL)
  HttpResponse<?> document(HttpRequest<?> request, @PathVariable String id) {
    return jobFile.download(Visitor.of(request).id(), id);
  }

  /// Asks the portal for the same document again, and imports it once more.
  @Post("/{id}/replay")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> replay(HttpRequest<?> request, @PathVariable String id) {
    Optional<Recipe> recipe =
        jobFile
            .find(Visitor.of(request).id(), id)
            .flatMap(job -> Optional.ofNullable(job.facts().recipe()));
    if (recipe.isEmpty()) {
      return HttpResponse.notFound();
    }
    return switch (ImportAnswer.of(ingestDocument.ingest(again(recipe.get())))) {
      case ImportAnswer.Look(var address) -> HttpResponse.seeOther(address);
      case ImportAnswer.Correct(var problems) -> correct(request, problems);
    };
  }

  @SuppressWarnings("NullAway") // of a compiled nested type it does not see the mark
  private static SubmissionForm again(Recipe recipe) {
    return new SubmissionForm(
        recipe.user().value(),
        recipe.entity().type().label(),
        recipe.entity().id().value(),
        (long) recipe.items(),
        recipe.seed(),
        recipe.asOf().toString(),
        recipe.scenario().label(),
        recipe.format(),
        null,
        null,
        Execution.IMMEDIATE,
        null,
        List.of());
  }

  /// Erases everything that the user has, once they have said that they are sure.
  @Post("/erase")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> erase(HttpRequest<?> request, @Body Map<String, String> sent) {
    if (!"yes".equals(sent.get("sure"))) {
      return correct(
          request, List.of("Tick the box to say that you are sure; nothing was erased."));
    }
    EraseUserData.Erased erased = eraseUserData.erase(Visitor.of(request).id());
    return HttpResponse.seeOther(Link.to("/imports").with("erased", erased.jobs()).uri());
  }

  private HttpResponse<?> correct(HttpRequest<?> request, List<String> problems) {
    return pages.answer(
        HttpStatus.UNPROCESSABLE_ENTITY, "imports/history.jte", view(request, null, problems));
  }
}
