package io.claimport.adapters.rest.problem;

/// One example of each kind of problem, for the description of the API. A test compares
/// them with what is really answered.
final class ProblemExamples {

  static final String INVALID =
      """
      {
        "type": "/problems/validation",
        "title": "Invalid request",
        "status": 400,
        "detail": "The request breaks 1 rule.",
        "success": false,
        "errors": [
          {
            "rule": "required",
            "field": "user_id",
            "message": "user_id is required"
          }
        ]
      }
      """;

  static final String MALFORMED =
      """
      {
        "type": "/problems/validation",
        "title": "Invalid request",
        "status": 400,
        "detail": "The body of the request cannot be used.",
        "success": false,
        "errors": [
          {
            "rule": "malformed_json",
            "field": null,
            "message": "the body must be JSON (line 3, column 13)"
          }
        ],
        "place": "line 3, column 13"
      }
      """;

  static final String DENIED =
      """
      {
        "type": "/problems/access-denied",
        "title": "Access denied",
        "status": 403,
        "detail": "Access denied",
        "success": false,
        "errors": [
          {"rule": "access_denied", "field": null, "message": "Access denied"}
        ]
      }
      """;

  static final String NOT_ACCEPTABLE =
      """
      {
        "type": "/problems/not-acceptable",
        "title": "Not acceptable",
        "status": 406,
        "detail": "There is no answer of a type that the Accept header allows.",
        "success": false,
        "errors": [
          {
            "rule": "not_acceptable",
            "field": "Accept",
            "message": "Accept must allow what the route produces"
          }
        ]
      }
      """;

  static final String KEY_CONFLICT =
      """
      {
        "type": "/problems/key-conflict",
        "title": "Idempotency key conflict",
        "status": 409,
        "detail": "The idempotency key was used for another request; nothing was imported.",
        "success": false,
        "errors": [
          {
            "rule": "key_conflict",
            "field": "Idempotency-Key",
            "message": "Idempotency-Key belongs to another request of this user"
          }
        ]
      }
      """;

  static final String TOO_LARGE =
      """
      {
        "type": "/problems/too-large",
        "title": "Too large",
        "status": 413,
        "detail": "What was sent is larger than allowed; nothing was imported.",
        "success": false,
        "errors": [
          {
            "rule": "too_large",
            "field": null,
            "message": "at most 10485760 bytes are taken"
          }
        ]
      }
      """;

  static final String UNSUPPORTED_FORMAT =
      """
      {
        "type": "/problems/unsupported-format",
        "title": "Unsupported document format",
        "status": 415,
        "detail": "No reader knows a document of this kind; nothing was imported.",
        "success": false,
        "errors": [
          {
            "rule": "unsupported_format",
            "field": null,
            "message": "supported formats are e1, csv"
          }
        ]
      }
      """;

  static final String UNSUPPORTED_CONTENT_TYPE =
      """
      {
        "type": "/problems/unsupported-content-type",
        "title": "Unsupported content type",
        "status": 415,
        "detail": "The body is not of a type that the route takes.",
        "success": false,
        "errors": [
          {
            "rule": "unsupported_content_type",
            "field": "Content-Type",
            "message": "Content-Type must be what the route takes, such as application/json"
          }
        ]
      }
      """;

  static final String UNREADABLE =
      """
      {
        "type": "/problems/unreadable-document",
        "title": "Unreadable document",
        "status": 422,
        "detail": "The document cannot be read as a bill; the failed job keeps it with its findings.",
        "success": false,
        "errors": [
          {
            "rule": "READ-DOCUMENT",
            "field": null,
            "message": "the header names no column that is known"
          }
        ],
        "job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
        "place": "line 12"
      }
      """;

  static final String NOT_NORMALIZED =
      """
      {
        "type": "/problems/unreadable-document",
        "title": "Unreadable document",
        "status": 422,
        "detail": "The document cannot be read as a bill; nothing of it was kept.",
        "success": false,
        "errors": [
          {
            "rule": "P-TXT-NEG",
            "field": null,
            "message": "the document states no billed service"
          }
        ],
        "place": "document",
        "findings": [
          {
            "rule": "READ-UNEXPLAINED",
            "severity": "info",
            "place": "line 4",
            "message": "an amount fits no known layout"
          },
          {
            "rule": "P-TXT-NEG",
            "severity": "error",
            "place": "document",
            "message": "the document states no billed service"
          }
        ]
      }
      """;

  static final String INTERNAL =
      """
      {
        "type": "/problems/internal",
        "title": "Internal error",
        "status": 500,
        "detail": "Something is broken on our side; the log of the server says what.",
        "success": false,
        "errors": [
          {
            "rule": "internal_error",
            "field": null,
            "message": "the request could not be carried out"
          }
        ]
      }
      """;

  static final String UNAVAILABLE =
      """
      {
        "type": "/problems/unavailable",
        "title": "Unavailable",
        "status": 503,
        "detail": "The store does not answer. Nothing was half done; trying again later is safe.",
        "success": false,
        "errors": [
          {
            "rule": "store_unavailable",
            "field": null,
            "message": "the store does not answer"
          }
        ]
      }
      """;

  private ProblemExamples() {}
}
