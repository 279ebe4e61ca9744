package io.claimport.examples.authentication;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets a request pass if its bearer token belongs to the user whom it names.
///
/// Without a token that somebody has, it is answered with 401; when it names somebody else, with
/// 403. A document as a body is not looked into: its route names the user in the query.
@ServerFilter("/api/**")
final class BearerGuard {

  private final Tokens tokens;

  BearerGuard(Tokens tokens) {
    this.tokens = tokens;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING) // it waits for a body
  @Nullable HttpResponse<?> guard(ServerHttpRequest<?> request, @Nullable RouteMatch<?> route) {
    Optional<String> user =
        request
            .getHeaders()
            .getAuthorization()
            .flatMap(authorization -> tokens.user(authorization));
    if (user.isEmpty()) {
      return unauthenticated();
    }
    boolean isForeign =
        route != null
            && Stream.concat(
                    NamedUsers.inAddress(request, route).stream(), inBody(request, route).stream())
                .anyMatch(named -> !named.equals(user.get()));
    return isForeign ? denied() : null;
  }

  /// Reads along: the route gets the whole body as well.
  private static List<String> inBody(ServerHttpRequest<?> request, RouteMatch<?> route) {
    if (!route.getRouteInfo().getConsumes().contains(MediaType.APPLICATION_JSON_TYPE)) {
      return List.of();
    }
    try (CloseableByteBody copy = request.byteBody().split(SplitBackpressureMode.FASTEST);
        CloseableAvailableByteBody body = copy.buffer().join()) {
      return NamedUsers.inBody(body.toByteArray());
    }
  }

  private static HttpResponse<?> unauthenticated() {
    return problem(HttpStatus.UNAUTHORIZED, "Unauthenticated", "A bearer token is required.")
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"claimport\"");
  }

  private static HttpResponse<?> denied() {
    return problem(HttpStatus.FORBIDDEN, "Access denied", "The token is another user's.");
  }

  private static MutableHttpResponse<String> problem(
      HttpStatus status, String title, String detail) {
    return HttpResponse.<String>status(status)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s","success":false,"errors":[]}\
            """
                .formatted(title, status.getCode(), detail));
  }
}
