package io.claimport.adapters.rest.explanation;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/// Explains line items.
@Controller("/api/v1/line-items")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class ExplanationController {

  private final InspectImport inspectImport;
  private final ExplanationMapper mapper;

  ExplanationController(InspectImport inspectImport, ExplanationMapper mapper) {
    this.inspectImport = inspectImport;
    this.mapper = mapper;
  }

  /// Explains a line item: the rule that set each field, the place where the document states it,
  /// and how the line comes from billed to paid.
  ///
  /// It is computed from the kept document by the rules of today, and says where they differ from
  /// those of the import.
  ///
  /// @param id the line_item_id
  /// @param userId whose line item it is
  @Get("/{id}/explanation")
  @ApiResponse(
      responseCode = "200",
      description = "How the line item came to its values.",
      content = @Content(schema = @Schema(implementation = ExplanationResponse.class)))
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownLineItem
  @Refusals.Fault
  HttpResponse<?> explainLineItem(
      @PathVariable @Parameter(example = "b7d7c3f0-52a4-5d0e-9f57-0a3c8f1b2d33") String id,
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId) {
    return switch (UserParameter.required(userId)) {
      case Checked.Valid(var user) -> explanation(user, id);
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  /// What does not look like an id is the id of no line item.
  private HttpResponse<?> explanation(UserId user, String text) {
    Optional<LineItemId> id = LineItemId.parse(text);
    return id.isPresent() ? explanation(user, id.get()) : Problems.unknownLineItem();
  }

  private HttpResponse<?> explanation(UserId user, LineItemId id) {
    return switch (inspectImport.explanation(user, id)) {
      case Outcome.Found<Explanation>(var found) -> HttpResponse.ok(mapper.explanation(found));
      case Outcome.Unknown<Explanation> _ -> Problems.unknownLineItem();
      case Outcome.AccessDenied<Explanation> _ -> Problems.accessDenied();
    };
  }
}
