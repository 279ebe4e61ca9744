package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows one claim in every dialect.
@Controller("/dialects")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DialectsController {

  private static final String TEMPLATE = "dialects/dialects.jte";

  /// So many of each kind can be chosen from a list; by its address the page shows any.
  private static final int CHOICE = 30;

  private final BrowseEntities browseEntities;
  private final Translator translator;
  private final Pages pages;

  DialectsController(BrowseEntities browseEntities, Translator translator, Pages pages) {
    this.browseEntities = browseEntities;
    this.translator = translator;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> compare(HttpRequest<?> request) {
    DialectsForm form = DialectsForm.of(request.getParameters());
    Frame frame = Frame.of(request, Section.DIALECTS, "One claim in many dialects");
    Optional<Entity> entity = browseEntities.find(form.entityId());
    List<String> problems = new ArrayList<>(form.problems());
    if (entity.isEmpty()) {
      problems.add("There is no such insurer or provider; choose one of the list.");
    }
    Translator.Translation translation =
        problems.isEmpty()
            ? translator.translate(frame.user().id(), form)
            : new Translator.Translation(null, List.of(), problems);
    return pages.answer(
        translation.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
        TEMPLATE,
        view(frame, form, entity.orElse(null), translation));
  }

  private DialectsView view(
      Frame frame, DialectsForm form, @Nullable Entity entity, Translator.Translation translation) {
    LocalDate day = translation.day();
    return new DialectsView(
        frame,
        form,
        choice(EntityType.INSURANCE, entity),
        choice(EntityType.PROVIDER, entity),
        entity,
        day == null ? null : day.toString(),
        translation.dialects(),
        Comparison.of(translation.dialects().stream().map(Dialect::lines).toList()),
        translation.problems());
  }

  /// The first entities of a kind, and the chosen one wherever it stands.
  private List<Entity> choice(EntityType type, @Nullable Entity chosen) {
    List<Entity> choice =
        new ArrayList<>(browseEntities.search(EntityFilter.ofType(type), null, CHOICE).entities());
    if (chosen != null && chosen.type() == type && !choice.contains(chosen)) {
      choice.add(chosen);
    }
    return choice;
  }
}
