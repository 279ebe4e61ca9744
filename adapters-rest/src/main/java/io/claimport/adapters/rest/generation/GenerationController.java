package io.claimport.adapters.rest.generation;

import io.claimport.adapters.rest.answer.Version;
import io.claimport.adapters.rest.documents.Attachment;
import io.claimport.adapters.rest.generation.GenerationParameters.Wishes;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GenerateDocument.Outcome;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Recipe;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets an entity's simulated portal write a document.
@Controller("/api/v1/entities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Entities")
final class GenerationController {

  private final GenerateDocument generateDocument;
  private final BrowseEntities browseEntities;

  GenerationController(GenerateDocument generateDocument, BrowseEntities browseEntities) {
    this.generateDocument = generateDocument;
    this.browseEntities = browseEntities;
  }

  /// Writes a fresh fictional document, exactly as the entity's simulated portal would, without
  /// importing it.
  ///
  /// The header Content-Location has the whole recipe: that address gives the same bytes for good.
  ///
  /// @param id whose portal writes it
  /// @param format id of the dialect; the one that the entity always uses when left out
  /// @param items how many service lines, 1 to 10,000; 5 from an insurer, 3 from a provider when
  ///     left out
  /// @param seed decides every made-up value; one is drawn when left out
  /// @param asOf the day on which the portal is asked; today in UTC when left out
  /// @param scenario the laws of the made-up numbers
  /// @param userId to whom the document is addressed
  @Get("/{id}/document")
  @Produces(MediaType.ALL)
  @ApiResponse(
      responseCode = "200",
      description = "The bytes, as a file to save.",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_LOCATION,
              description = "The address that gives these bytes again.",
              schema =
                  @Schema(
                      type = "string",
                      example =
                          "/api/v1/entities/demo_ins_001/document?format=e1&num_line_items=5"
                              + "&seed=7&as_of=2026-03-01&scenario=classic&user_id=ada")),
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @Refusals.Invalid
  @Refusals.UnknownEntity
  @Refusals.Fault
  HttpResponse<?> getDocument(
      HttpRequest<?> request,
      @PathVariable @Parameter(example = "demo_ins_001") String id,
      @QueryValue @Parameter(example = "e1") @Nullable String format,
      @QueryValue("num_line_items")
          @Parameter(
              schema = @Schema(type = "integer", minimum = "1", maximum = "10000"),
              example = "5")
          @Nullable String items,
      @QueryValue @Parameter(schema = @Schema(type = "integer", format = "int64"), example = "7")
          @Nullable String seed,
      @QueryValue("as_of")
          @Parameter(schema = @Schema(type = "string", format = "date"), example = "2026-03-01")
          @Nullable String asOf,
      @QueryValue
          @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "classic",
                        "realistic",
                        "denied",
                        "partial",
                        "reversal",
                        "messy"
                      },
                      defaultValue = "classic"),
              example = "classic")
          @Nullable String scenario,
      @QueryValue("user_id")
          @Parameter(schema = @Schema(type = "string", defaultValue = "demo_user"), example = "ada")
          @Nullable String userId) {
    if (id.isBlank() || browseEntities.find(new EntityId(id)).isEmpty()) {
      return Problems.unknownEntity("an entity");
    }
    Wishes wishes = new GenerationParameters(format, items, seed, asOf, scenario, userId).read();
    return document(request, new EntityId(id), wishes);
  }

  /// Held in memory until it is whole: what breaks half way is no answer.
  private HttpResponse<?> document(HttpRequest<?> request, EntityId entity, Wishes wishes) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean valid = wishes.violations().isEmpty();
    Outcome outcome =
        generateDocument.generate(
            wishes.user(),
            entity,
            wishes.request(),
            valid ? content : OutputStream.nullOutputStream());
    return switch (outcome) {
      case Outcome.Generated generated when valid ->
          file(request, generated, content.toByteArray());
      case Outcome.Generated _ -> Problems.invalid(wishes.violations());
      case Outcome.Refused(var more) -> Problems.invalid(joined(wishes.violations(), more));
    };
  }

  private static HttpResponse<?> file(
      HttpRequest<?> request, Outcome.Generated generated, byte[] content) {
    return Version.answer(request, content, new MediaType(generated.format().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(generated.fileName()))
        .header(HttpHeaders.CONTENT_LOCATION, location(generated.recipe()));
  }

  private static String location(Recipe recipe) {
    return UriBuilder.of("/api/v1/entities")
        .path(recipe.entity().id().value())
        .path("document")
        .queryParam("format", recipe.format())
        .queryParam("num_line_items", recipe.items())
        .queryParam("seed", recipe.seed())
        .queryParam("as_of", recipe.asOf())
        .queryParam("scenario", recipe.scenario().label())
        .queryParam("user_id", recipe.user().value())
        .build()
        .toString();
  }

  private static List<Violation> joined(List<Violation> first, List<Violation> then) {
    List<Violation> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
