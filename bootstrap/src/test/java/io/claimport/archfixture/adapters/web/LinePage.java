package io.claimport.archfixture.adapters.web;

import gg.jte.Content;
import io.claimport.archfixture.application.driving.ListLines;
import io.micronaut.http.HttpStatus;

/// Asks a driving port, as every front end does, and speaks HTTP, as the other one may.
public final class LinePage {

  private final ListLines listLines;

  public LinePage(ListLines listLines) {
    this.listLines = listLines;
  }

  public HttpStatus status() {
    return switch (listLines.list()) {
      case ListLines.Outcome.Found _ -> HttpStatus.OK;
      case ListLines.Outcome.Refused _ -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  public Content content() {
    return output -> output.writeContent("lines");
  }
}
