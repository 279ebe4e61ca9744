package io.claimport.adapters.rest.erasure;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.RawPath;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.EraseUserData.Erased;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases a user's data.
@Controller("/api/v1/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class ErasureController {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureController.class);

  private final EraseUserData eraseUserData;

  ErasureController(EraseUserData eraseUserData) {
    this.eraseUserData = eraseUserData;
  }

  /// Erases all of a user's data for good: jobs, documents, line items, findings, request
  /// keys.
  ///
  /// Erasing a user without data is lawful and erases nothing.
  ///
  /// @param userId whose data
  @Delete("/{user_id:[^/]+}/data")
  @ApiResponse(responseCode = "204", description = "Erased.")
  @Refusals.Invalid
  @Refusals.Fault
  HttpResponse<?> eraseUserData(
      HttpRequest<?> request, @PathVariable("user_id") @Parameter(example = "ada") String userId) {
    return switch (UserParameter.required(RawPath.segmentFromEnd(request, 1))) {
      case Checked.Valid(var user) -> {
        Erased erased = eraseUserData.erase(user);
        LOG.info(
            "Erased a user's data: jobs {}, line items {}, request keys {}",
            erased.jobs(),
            erased.lineItems(),
            erased.requestKeys());
        yield HttpResponse.noContent();
      }
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }
}
