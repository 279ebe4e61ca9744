package io.claimport.adapters.rest.problem;

import io.claimport.application.Unavailable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers when something that Claimport stands on is away. The operator reads why, the
/// caller does not.
@Singleton
final class UnavailableHandler implements ExceptionHandler<Unavailable, HttpResponse<Problem>> {

  private static final Logger LOG = LoggerFactory.getLogger(UnavailableHandler.class);

  @Override
  @SuppressWarnings("rawtypes") // the signature is the framework's
  public HttpResponse<Problem> handle(HttpRequest request, Unavailable fault) {
    LOG.warn("{} does not answer", fault.part(), fault);
    return Problems.unavailable(fault.part());
  }
}
