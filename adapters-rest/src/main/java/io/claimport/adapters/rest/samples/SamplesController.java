package io.claimport.adapters.rest.samples;

import io.claimport.adapters.rest.answer.Version;
import io.claimport.adapters.rest.documents.Attachment;
import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.BrowseSamples.Outcome;
import io.claimport.domain.sample.Sample;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Hands out the torture collection.
@Controller("/api/v1/samples")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Ingestion")
final class SamplesController {

  private final BrowseSamples browseSamples;
  private final SampleMapper mapper;

  SamplesController(BrowseSamples browseSamples, SampleMapper mapper) {
    this.browseSamples = browseSamples;
    this.mapper = mapper;
  }

  /// Lists documents that are ugly in the way of real ones, each with what a good reader
  /// makes of it.
  ///
  /// All of them are fictional. What is expected was found by reading them, so that any
  /// reader may be tried with them, not only ours.
  @Get
  @ApiResponse(
      responseCode = "200",
      description = "All samples.",
      content = @Content(schema = @Schema(implementation = SampleListResponse.class)))
  @Refusals.Fault
  HttpResponse<SampleListResponse> listSamples() {
    List<Sample> samples = browseSamples.list();
    return HttpResponse.ok(new SampleListResponse(true, samples.size(), mapper.samples(samples)));
  }

  /// Hands out one sample, byte for byte.
  ///
  /// @param name of the sample, as the list has it
  @Get("/{name}")
  @Produces(MediaType.ALL)
  @ApiResponse(
      responseCode = "200",
      description = "The bytes, as a file to save.",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @Refusals.UnknownSample
  @Refusals.Fault
  HttpResponse<?> getSample(
      HttpRequest<?> request,
      @PathVariable @Parameter(example = "odd-delimiters.835") String name) {
    return switch (browseSamples.open(name)) {
      case Outcome.Found(var sample, var content) -> file(request, sample, content);
      case Outcome.Unknown _ -> Problems.unknownSample();
    };
  }

  /// Samples are small: they are read here, so that a HEAD request leaves nothing open.
  private static HttpResponse<?> file(HttpRequest<?> request, Sample sample, InputStream content) {
    try (content) {
      MediaType mediaType = new MediaType(sample.format().mediaType());
      return Version.answer(request, content.readAllBytes(), mediaType)
          .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(sample.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
