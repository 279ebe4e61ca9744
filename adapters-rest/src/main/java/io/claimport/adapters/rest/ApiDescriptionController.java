package io.claimport.adapters.rest;

import io.claimport.adapters.rest.answer.Version;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Hands out the description of the API that was made from the code when it was compiled.
@Hidden
@Controller("/openapi")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ApiDescriptionController {

  /// As RFC 9512 names it.
  private static final String YAML = "application/yaml";

  private final ResourceResolver resources;

  ApiDescriptionController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get
  @Produces(YAML)
  HttpResponse<?> getDescription(HttpRequest<?> request) {
    try (InputStream description =
        resources.getResourceAsStream("classpath:META-INF/swagger/claimport.yml").orElseThrow()) {
      return Version.answer(request, description.readAllBytes(), new MediaType(YAML));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
