package io.claimport.adapters.rest.entities;

import io.claimport.adapters.rest.answer.Version;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.Cursor;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.EntityId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets callers browse the catalogue.
@Controller("/api/v1/entities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Entities")
final class EntitiesController {

  private final BrowseEntities browseEntities;
  private final EntityMapper mapper;
  private final JsonMapper json;

  EntitiesController(BrowseEntities browseEntities, EntityMapper mapper, JsonMapper json) {
    this.browseEntities = browseEntities;
    this.mapper = mapper;
    this.json = json;
  }

  /// Lists the fictional insurers and providers that documents can come from.
  ///
  /// Every filter that is given must hold.
  ///
  /// @param type insurance or provider
  /// @param text part of the name or the id, in any case
  /// @param specialty a provider's whole specialty, in any case
  /// @param state a provider's state, two letters in any case
  /// @param insurance id of an insurer that a provider accepts
  /// @param limit how many entities a page has, 1 to 1,000
  /// @param cursor the next_cursor of the page before
  @Get
  @ApiResponse(
      responseCode = "200",
      description = "A page of entities, in the order of their ids.",
      content = @Content(schema = @Schema(implementation = EntityListResponse.class)))
  @Refusals.Invalid
  @Refusals.Fault
  HttpResponse<?> listEntities(
      @QueryValue @Parameter(example = "provider") @Nullable String type,
      @QueryValue("q") @Parameter(example = "cedar") @Nullable String text,
      @QueryValue @Parameter(example = "Cardiology") @Nullable String specialty,
      @QueryValue @Parameter(example = "IL") @Nullable String state,
      @QueryValue @Parameter(example = "demo_ins_001") @Nullable String insurance,
      @QueryValue
          @Parameter(
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"),
              example = "50")
          @Nullable String limit,
      @QueryValue @Parameter(example = "ZGVtb19pbnNfMDAx") @Nullable String cursor) {
    EntityQuery.Parameters parameters =
        new EntityQuery.Parameters(type, text, specialty, state, insurance, limit, cursor);
    return switch (parameters.check()) {
      case Checked.Valid(var query) -> HttpResponse.ok(page(query));
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  private EntityListResponse page(EntityQuery query) {
    BrowseEntities.Page page = browseEntities.search(query.filter(), query.after(), query.limit());
    EntityId next = page.next();
    return new EntityListResponse(
        true,
        page.total(),
        mapper.entities(page.entities()),
        next == null ? null : Cursor.encode(next.value()));
  }

  /// Tells what is known of one entity.
  ///
  /// @param id the entity
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "The entity.",
      content = @Content(schema = @Schema(implementation = FoundEntityResponse.class)))
  @Refusals.UnknownEntity
  @Refusals.Fault
  HttpResponse<?> getEntity(
      HttpRequest<?> request, @PathVariable @Parameter(example = "demo_ins_001") String id) {
    return answer(
        request,
        id,
        "an entity",
        browseEntities::find,
        entity -> new FoundEntityResponse(true, mapper.entity(entity)));
  }

  /// Tells the plan that an insurer's demo member has this year.
  ///
  /// @param id an insurer
  @Get("/{id}/plan")
  @ApiResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  @Refusals.UnknownEntity
  @Refusals.Fault
  HttpResponse<?> getPlan(
      HttpRequest<?> request, @PathVariable @Parameter(example = "demo_ins_001") String id) {
    return answer(
        request,
        id,
        "an insurer",
        browseEntities::plan,
        plan -> new PlanResponse(true, mapper.plan(plan)));
  }

  /// Tells how a directory lists a provider.
  ///
  /// @param id a provider
  @Get("/{id}/provider")
  @ApiResponse(
      responseCode = "200",
      description = "The record.",
      content = @Content(schema = @Schema(implementation = ProviderRecordResponse.class)))
  @Refusals.UnknownEntity
  @Refusals.Fault
  HttpResponse<?> getProviderRecord(
      HttpRequest<?> request, @PathVariable @Parameter(example = "demo_prov_000001") String id) {
    return answer(
        request,
        id,
        "a provider",
        browseEntities::providerRecord,
        provider -> new ProviderRecordResponse(true, mapper.providerRecord(provider)));
  }

  private <T> HttpResponse<?> answer(
      HttpRequest<?> request,
      String id,
      String kind,
      Function<EntityId, Optional<T>> find,
      Function<T, Object> response) {
    Optional<T> found = id.isBlank() ? Optional.empty() : find.apply(new EntityId(id));
    return found.isPresent()
        ? Version.answer(
            request, written(response.apply(found.get())), MediaType.APPLICATION_JSON_TYPE)
        : Problems.unknownEntity(kind);
  }

  private byte[] written(Object response) {
    try {
      return json.writeValueAsBytes(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
