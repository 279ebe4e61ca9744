package io.claimport.adapters.rest.identity;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/// The name of a request, as its header and its answer have it.
public final class RequestName {

  public static final String HEADER = "X-Request-Id";

  private RequestName() {}

  /// Absent where the framework refuses a request before anybody could name it.
  public static Optional<String> of(HttpRequest<?> request) {
    return request.getAttribute(HEADER, String.class);
  }

  public static void give(HttpRequest<?> request, String name) {
    request.setAttribute(HEADER, name);
  }
}
