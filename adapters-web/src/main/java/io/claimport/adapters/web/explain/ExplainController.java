package io.claimport.adapters.web.explain;

import io.claimport.adapters.web.guard.ErrorView;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Explains a line item beside its document.
@Controller("/explain")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExplainController {

  private final InspectImport inspectImport;
  private final Pages pages;

  ExplainController(InspectImport inspectImport, Pages pages) {
    this.inspectImport = inspectImport;
    this.pages = pages;
  }

  @Get("/{id}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> explain(HttpRequest<?> request, @PathVariable String id) {
    Optional<LineItemId> lineItem = LineItemId.parse(id);
    return lineItem.isEmpty() ? unknown(request) : explain(request, lineItem.get());
  }

  private HttpResponse<?> explain(HttpRequest<?> request, LineItemId id) {
    Frame frame = Frame.of(request, Section.DATA, "How a line came to its values");
    return switch (inspectImport.explanation(frame.user().id(), id)) {
      case Outcome.Found<Explanation>(var explanation) ->
          pages.ok(
              "explain/explain.jte",
              ExplainView.of(titled(frame, explanation), explanation, excerpt(frame, explanation)));
      case Outcome.Unknown<Explanation> _ -> unknown(request);
      case Outcome.AccessDenied<Explanation> _ -> denied(request);
    };
  }

  private static Frame titled(Frame frame, Explanation explanation) {
    String title =
        "How the line of "
            + Wording.date(explanation.lineItem().serviceDates().first())
            + " came to its values";
    return new Frame(title, frame.section(), frame.user(), frame.here());
  }

  private Excerpt excerpt(Frame frame, Explanation explanation) {
    return switch (inspectImport.excerpt(
        frame.user().id(), explanation.document().id(), places(explanation))) {
      case Outcome.Found<Excerpt>(var excerpt) -> excerpt;
      case Outcome.Unknown<Excerpt> _, Outcome.AccessDenied<Excerpt> _ -> Excerpt.NOTHING;
    };
  }

  private static Set<Place> places(Explanation explanation) {
    Set<Place> places = new HashSet<>();
    places.add(explanation.lineItem().origin().place());
    explanation.fields().stream()
        .map(FieldOrigin::place)
        .filter(Objects::nonNull)
        .forEach(places::add);
    explanation.findings().stream().map(Finding::place).forEach(places::add);
    return places;
  }

  private HttpResponse<?> unknown(HttpRequest<?> request) {
    return error(
        request,
        HttpStatus.NOT_FOUND,
        "There is no such line",
        "No line item is found under this address.",
        "It may have been erased. Choose a line among the data, and click on its date.");
  }

  private HttpResponse<?> denied(HttpRequest<?> request) {
    return error(
        request,
        HttpStatus.FORBIDDEN,
        "This line is somebody else’s",
        "Access denied: everybody sees the data of nobody but themselves.",
        "Look at your own data, or be the other person by the button above.");
  }

  private HttpResponse<?> error(
      HttpRequest<?> request, HttpStatus status, String heading, String problem, String wayOut) {
    return pages.answer(
        status,
        "error.jte",
        new ErrorView(Frame.of(request, Section.DATA, heading), heading, problem, wayOut));
  }
}
