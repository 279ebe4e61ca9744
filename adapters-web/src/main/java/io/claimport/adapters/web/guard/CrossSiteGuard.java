package io.claimport.adapters.web.guard;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses what changes something unless a page of ours has sent it: the cookie alone does not tell
/// who had the idea.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class CrossSiteGuard {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final Pages pages;

  CrossSiteGuard(Pages pages) {
    this.pages = pages;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    return SAFE.contains(request.getMethod())
            || !Grounds.include(request.getPath())
            || isFromOurPage(request.getHeaders())
        ? null
        : pages.answer(
            HttpStatus.FORBIDDEN,
            "error.jte",
            new ErrorView(
                Frame.of(request, Section.HOME, "Not sent from this site"),
                "Not sent from this site",
                "The request came from another site, so nothing was done.",
                "Open the page here and try again."));
  }

  /// Browsers say where a request comes from; over plain HTTP some only name the origin.
  private static boolean isFromOurPage(HttpHeaders headers) {
    String site = headers.get("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = headers.get(HttpHeaders.ORIGIN);
    String host = headers.get(HttpHeaders.HOST);
    return origin != null && host != null && isOriginOf(origin, host);
  }

  private static boolean isOriginOf(String origin, String host) {
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }
}
