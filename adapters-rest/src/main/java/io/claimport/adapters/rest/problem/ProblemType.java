package io.claimport.adapters.rest.problem;

import io.micronaut.http.HttpStatus;
import java.net.URI;
import java.util.Locale;

/// The kinds of problems. Each has a URI that programs may rely on: it never changes, and it
/// leads to the section of `docs/PROBLEMS.md` that explains it.
enum ProblemType {
  VALIDATION(HttpStatus.BAD_REQUEST, "Invalid request"),
  ACCESS_DENIED(HttpStatus.FORBIDDEN, "Access denied"),
  UNKNOWN_JOB(HttpStatus.NOT_FOUND, "Unknown job"),
  UNKNOWN_DOCUMENT(HttpStatus.NOT_FOUND, "Unknown document"),
  UNKNOWN_LINE_ITEM(HttpStatus.NOT_FOUND, "Unknown line item"),
  UNKNOWN_ENTITY(HttpStatus.NOT_FOUND, "Unknown entity"),
  UNKNOWN_SAMPLE(HttpStatus.NOT_FOUND, "Unknown sample"),
  UNKNOWN_PROBLEM(HttpStatus.NOT_FOUND, "Unknown problem"),
  UNKNOWN_ROUTE(HttpStatus.NOT_FOUND, "Unknown route"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
  KEY_CONFLICT(HttpStatus.CONFLICT, "Idempotency key conflict"),
  TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too large"),
  UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported document format"),
  UNSUPPORTED_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported content type"),
  UNREADABLE_DOCUMENT(HttpStatus.UNPROCESSABLE_ENTITY, "Unreadable document"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error"),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Unavailable");

  private static final String PREFIX = "/problems/";

  private final HttpStatus status;
  private final String title;

  ProblemType(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  URI uri() {
    return URI.create(PREFIX + label());
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }
}
