package io.claimport.adapters.web.guard;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Gives an error that happened on a page's path the shape of a page. Of what the error was, only
/// the status is told.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ErrorPages {

  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  @ResponseFilter
  void show(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() >= 400
        && Grounds.include(request.getPath())
        && !request.getPath().startsWith("/assets/")
        && isForPeople(request)
        && !Pages.isOurs(response)) {
      pages.replace(response, "error.jte", view(request, response.code()));
    }
  }

  private static boolean isForPeople(HttpRequest<?> request) {
    String accept = request.getHeaders().get(HttpHeaders.ACCEPT);
    return request.getHeaders().contains("HX-Request")
        || (accept != null && accept.contains(MediaType.TEXT_HTML));
  }

  private static ErrorView view(HttpRequest<?> request, int status) {
    return switch (status) {
      case 404 ->
          of(
              request,
              "There is no such page",
              "Nothing is found under this address.",
              "It may have been erased, or the address is not complete. Choose a page above.");
      case 405 ->
          of(
              request,
              "That is not possible here",
              "This address cannot be used in this way.",
              "Choose a page above.");
      case 413 ->
          of(
              request,
              "The document is too large",
              "What was sent is larger than this server takes; nothing was imported.",
              "Split the document, or ask whoever runs this server to allow larger ones.");
      case 503 ->
          of(
              request,
              "The data cannot be reached",
              "The store does not answer at the moment; nothing was changed.",
              "Wait a little and load the page again.");
      default ->
          status < 500
              ? of(
                  request,
                  "The request cannot be understood",
                  "Something in the address or in the form is not as it should be.",
                  "Go back and try again.")
              : of(
                  request,
                  "Something is broken",
                  "The fault is on this side and has been written to the log.",
                  "Load the page again. If that does not help, look into the server's log.");
    };
  }

  private static ErrorView of(
      HttpRequest<?> request, String heading, String problem, String wayOut) {
    return new ErrorView(Frame.of(request, Section.HOME, heading), heading, problem, wayOut);
  }
}
