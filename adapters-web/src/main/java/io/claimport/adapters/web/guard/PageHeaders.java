package io.claimport.adapters.web.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// What every page tells a browser: load nothing from elsewhere, run nothing that stands in the page
/// itself, show this in no frame of others, and keep no copy of somebody's data. It has the last word.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageHeaders {

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private static final String ONLY_OUR_OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @ResponseFilter
  void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (!Grounds.include(request.getPath())) {
      return;
    }
    response.getHeaders().set("X-Content-Type-Options", "nosniff");
    response.getHeaders().set("Referrer-Policy", "same-origin");
    response.getHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
    if (!response.getHeaders().contains(CONTENT_SECURITY_POLICY)) {
      response.header(CONTENT_SECURITY_POLICY, ONLY_OUR_OWN);
    }
    if (response.getContentType().filter(PageHeaders::isPage).isPresent()) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static boolean isPage(MediaType type) {
    return type.getName().equals(MediaType.TEXT_HTML);
  }
}
