package io.claimport.adapters.rest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// What every answer tells a browser, and what some tell the connection.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ResponseHeaders {

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  /// The page's own scripts are inline; nothing is ever fetched from elsewhere.
  private static final String ONLY_OUR_OWN =
      "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " frame-ancestors 'none'";

  /// An answer is what it says it is.
  @ResponseFilter
  void neverGuess(MutableHttpResponse<?> response) {
    response.header("X-Content-Type-Options", "nosniff");
  }

  /// Nobody reads what is too large to its end: whoever goes on sending it must not wait for that.
  @ResponseFilter
  void hangUp(MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()) {
      response.header(HttpHeaders.CONNECTION, "close");
    }
  }

  /// Answers are one user's own and change with every import, except those that have a version: they
  /// may be kept, to be asked for again. None of them is a page.
  @ResponseFilter("/api/**")
  void neverKeep(MutableHttpResponse<?> response) {
    boolean hasVersion = response.getHeaders().contains(HttpHeaders.ETAG);
    response.header(HttpHeaders.CACHE_CONTROL, hasVersion ? "private, no-cache" : "no-store");
    response.header(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
  }

  @ResponseFilter("/swagger-ui/**")
  void stayHere(MutableHttpResponse<?> response) {
    response.header(CONTENT_SECURITY_POLICY, ONLY_OUR_OWN);
  }
}
