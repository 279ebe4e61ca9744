package io.claimport.adapters.rest.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers when the reading of a streamed body breaks off: the framework counts its bytes
/// too, and may notice before the port does that they are too many.
@Singleton
final class BrokenBodyHandler
    implements ExceptionHandler<UncheckedIOException, HttpResponse<Problem>> {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenBodyHandler.class);

  private final HttpServerConfiguration server;

  BrokenBodyHandler(HttpServerConfiguration server) {
    this.server = server;
  }

  @Override
  @SuppressWarnings("rawtypes") // the signature is the framework's
  public HttpResponse<Problem> handle(HttpRequest request, UncheckedIOException fault) {
    if (isTooLarge(fault)) {
      return Problems.tooLarge(server.getMaxRequestSize());
    }
    LOG.error("A request could not be carried out", fault);
    return Problems.internal();
  }

  private static boolean isTooLarge(Throwable fault) {
    @Nullable Throwable cause = fault;
    while (cause != null && !(cause instanceof ContentLengthExceededException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
