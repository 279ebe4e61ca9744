package io.claimport.adapters.rest.data;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.RawPath;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Hands out a user's data, and erases it.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class DataController {

  private final GetNormalizedData getNormalizedData;
  private final EraseUserData eraseUserData;
  private final LineItemMapper mapper;

  DataController(
      GetNormalizedData getNormalizedData, EraseUserData eraseUserData, LineItemMapper mapper) {
    this.getNormalizedData = getNormalizedData;
    this.eraseUserData = eraseUserData;
    this.mapper = mapper;
  }

  /// Hands out a user's normalised line items with their totals.
  ///
  /// Only completed imports are seen, each as a whole.
  ///
  /// @param userId whose line items
  /// @param jobId reads this import only; all of them when left out
  @Get("/data")
  @ApiResponse(
      responseCode = "200",
      description = "The line items; an empty list for a user who has none.",
      content = @Content(schema = @Schema(implementation = DataResponse.class)))
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownJob
  @Refusals.Fault
  HttpResponse<?> getData(
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId,
      @QueryValue("job_id") @Parameter(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11")
          @Nullable String jobId) {
    return switch (UserParameter.required(userId)) {
      case Checked.Valid(var user) -> data(user, jobId);
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  /// What does not look like the id of a job is the id of no job.
  private HttpResponse<?> data(UserId user, @Nullable String jobId) {
    if (jobId == null || jobId.isBlank()) {
      return read(user, null);
    }
    Optional<JobId> job = JobId.parse(jobId);
    return job.isPresent() ? read(user, job.get()) : Problems.unknownJob();
  }

  private HttpResponse<?> read(UserId user, @Nullable JobId job) {
    List<LineItem> items = new ArrayList<>();
    AtomicReference<LineItemTotals> sums = new AtomicReference<>(LineItemTotals.NONE);
    GetNormalizedData.Receiver receiver =
        new GetNormalizedData.Receiver() {
          @Override
          public void totals(LineItemTotals totals) {
            sums.set(totals);
          }

          @Override
          public void lineItem(LineItem item) {
            items.add(item);
          }
        };
    Query query = job == null ? Query.EVERYTHING : Query.of(job);
    return switch (getNormalizedData.read(user, query, receiver)) {
      case Outcome.Found _ -> HttpResponse.ok(data(user, items, sums.get()));
      case Outcome.UnknownJob _ -> Problems.unknownJob();
      case Outcome.AccessDenied _ -> Problems.accessDenied();
    };
  }

  private DataResponse data(UserId user, List<LineItem> items, LineItemTotals totals) {
    return new DataResponse(
        true, user.value(), totals.lines(), mapper.lineItems(items), mapper.totals(totals));
  }

  /// Erases all of a user's data for good: jobs, documents, line items, findings, request
  /// keys.
  ///
  /// Erasing a user without data is lawful and erases nothing.
  ///
  /// @param userId whose data
  @Delete("/users/{user_id:[^/]+}/data")
  @ApiResponse(responseCode = "204", description = "Erased.")
  @Refusals.Invalid
  @Refusals.Fault
  HttpResponse<?> eraseUserData(
      HttpRequest<?> request, @PathVariable("user_id") @Parameter(example = "ada") String userId) {
    return switch (UserParameter.required(RawPath.segmentFromEnd(request, 1))) {
      case Checked.Valid(var user) -> {
        eraseUserData.erase(user);
        yield HttpResponse.noContent();
      }
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }
}
