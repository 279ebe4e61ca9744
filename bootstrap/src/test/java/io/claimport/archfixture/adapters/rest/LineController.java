package io.claimport.archfixture.adapters.rest;

import io.claimport.archfixture.application.driving.ListLines;
import io.micronaut.http.HttpStatus;

/// Translates each outcome into a status. A foreign enum may have a `default`.
public final class LineController {

  private final ListLines listLines;

  public LineController(ListLines listLines) {
    this.listLines = listLines;
  }

  public LineResponse get() {
    HttpStatus status =
        switch (listLines.list()) {
          case ListLines.Outcome.Found _ -> HttpStatus.OK;
          case ListLines.Outcome.Refused _ -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    return switch (status) {
      case OK -> new LineResponse("found");
      // not ours: HTTP has many more
      default -> new LineResponse("refused");
    };
  }

  /// A type of this edge, called so.
  public record LineResponse(String text) {}
}
