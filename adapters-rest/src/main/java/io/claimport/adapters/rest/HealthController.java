package io.claimport.adapters.rest;

import io.claimport.application.driving.CheckHealth;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/// Tells load balancers whether to send anybody here.
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operation")
final class HealthController {

  private final CheckHealth checkHealth;

  HealthController(CheckHealth checkHealth) {
    this.checkHealth = checkHealth;
  }

  /// Tells whether the process lives; a process that does not is to be started again.
  @Get("/liveness")
  @ApiResponse(
      responseCode = "200",
      description = "It lives.",
      content =
          @Content(
              schema = @Schema(implementation = HealthResponse.class),
              examples = @ExampleObject(name = "up", value = "{\"status\": \"UP\"}")))
  HttpResponse<HealthResponse> getLiveness() {
    return HttpResponse.ok(new HealthResponse("UP", null));
  }

  /// Tells whether requests may be sent here right now: the store answers.
  @Get(uris = {"/", "/readiness"})
  @ApiResponse(
      responseCode = "200",
      description = "It can.",
      content =
          @Content(
              schema = @Schema(implementation = HealthResponse.class),
              examples = @ExampleObject(name = "up", value = "{\"status\": \"UP\"}")))
  @ApiResponse(
      responseCode = "503",
      description = "It cannot: the store does not answer.",
      content =
          @Content(
              schema = @Schema(implementation = HealthResponse.class),
              examples =
                  @ExampleObject(
                      name = "down",
                      value = "{\"status\": \"DOWN\", \"store\": \"DOWN\"}")))
  HttpResponse<HealthResponse> getHealth() {
    return switch (checkHealth.check()) {
      case UP -> HttpResponse.ok(new HealthResponse("UP", null));
      case STORE_DOWN ->
          HttpResponse.<HealthResponse>status(HttpStatus.SERVICE_UNAVAILABLE)
              .body(new HealthResponse("DOWN", "DOWN"));
    };
  }
}
