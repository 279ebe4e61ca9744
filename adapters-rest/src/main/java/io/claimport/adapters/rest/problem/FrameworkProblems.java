package io.claimport.adapters.rest.problem;

import io.claimport.adapters.rest.identity.RequestName;
import io.claimport.adapters.rest.problem.Problem.Reason;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives the errors that the framework finds by itself (no such route, a wrong method, a
/// body that is too large, a fault) the shape of all others. Of what the framework has to
/// say only the status is kept: its messages quote the request.
@Primary
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

  private final HttpServerConfiguration server;
  private final Supplier<String> names;

  FrameworkProblems(HttpServerConfiguration server, @Named("request-id") Supplier<String> names) {
    this.server = server;
    this.names = names;
  }

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    if (RequestName.of(context.getRequest()).isEmpty()) { // no filter has seen it, nor will one
      response.header(RequestName.HEADER, names.get());
      response.header(HttpHeaders.CONNECTION, "close");
    }
    return response
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(problem(response.code(), context.getRootCause().orElse(null)));
  }

  private Problem problem(int status, @Nullable Throwable cause) {
    return switch (status) {
      case 400 ->
          Problems.of(
              ProblemType.VALIDATION,
              "The request cannot be understood.",
              new Reason("bad_request", null, "the request is not well formed"));
      case 404 ->
          Problems.of(
              ProblemType.UNKNOWN_ROUTE,
              "Nothing is served under this path.",
              new Reason("unknown_route", null, "/openapi describes every route"));
      case 405 ->
          Problems.of(
              ProblemType.METHOD_NOT_ALLOWED,
              "The path is served, but not with this method.",
              new Reason("method_not_allowed", null, "the Allow header names the methods"));
      case 406 -> Problems.noSuchForm();
      case 413 -> tooLarge(cause);
      case 415 ->
          Problems.of(
              ProblemType.UNSUPPORTED_CONTENT_TYPE,
              "The body is not of a type that the route takes.",
              new Reason(
                  "unsupported_content_type",
                  "Content-Type",
                  "Content-Type must be what the route takes, such as application/json"));
      case 500 -> Problems.fault();
      default -> plain(status);
    };
  }

  /// The framework has one status for a body, a path and headers that are too long. A body
  /// that is held in memory may not be as large as one that is streamed.
  private Problem tooLarge(@Nullable Throwable cause) {
    String limit =
        switch (cause) {
          case BufferLengthExceededException _ -> atMost(server.getMaxRequestBufferSize());
          case ContentLengthExceededException _ -> atMost(server.getMaxRequestSize());
          case null, default -> "the path or the headers are too long"; // not ours: Throwable
        };
    return Problems.of(
        ProblemType.TOO_LARGE,
        "What was sent is larger than allowed; nothing was imported.",
        new Reason("too_large", null, limit));
  }

  private static String atMost(long bytes) {
    return "at most " + bytes + " bytes are taken";
  }

  /// A status that needs no further words, as RFC 9457 has it.
  private static Problem plain(int status) {
    String title = HttpStatus.getDefaultReason(status);
    return new Problem(
        URI.create("about:blank"),
        title,
        status,
        title + ".",
        false,
        List.of(new Reason("http_" + status, null, "the request could not be carried out")),
        null,
        null,
        null);
  }
}
