package io.claimport.adapters.rest.problem;

/// Refusals of what is not there, as examples in the description of the API; a test compares
/// them with real answers.
final class NotFoundExamples {

  private NotFoundExamples() {}

  static final String UNKNOWN_JOB =
      """
      {
        "type": "/problems/unknown-job",
        "title": "Unknown job",
        "status": 404,
        "detail": "There is no such import job.",
        "success": false,
        "errors": [
          {"rule": "unknown_job", "field": "job_id", "message": "job_id names no import job"}
        ]
      }
      """;

  static final String UNKNOWN_DOCUMENT =
      """
      {
        "type": "/problems/unknown-document",
        "title": "Unknown document",
        "status": 404,
        "detail": "There is no such document.",
        "success": false,
        "errors": [
          {"rule": "unknown_document", "field": "id", "message": "id names no document"}
        ]
      }
      """;

  static final String UNKNOWN_SAMPLE =
      """
      {
        "type": "/problems/unknown-sample",
        "title": "Unknown sample",
        "status": 404,
        "detail": "There is no such sample.",
        "success": false,
        "errors": [
          {"rule": "unknown_sample", "field": "name", "message": "name names no sample"}
        ]
      }
      """;

  static final String UNKNOWN_LINE_ITEM =
      """
      {
        "type": "/problems/unknown-line-item",
        "title": "Unknown line item",
        "status": 404,
        "detail": "There is no such line item.",
        "success": false,
        "errors": [
          {
            "rule": "unknown_line_item",
            "field": "id",
            "message": "id names no line item"
          }
        ]
      }
      """;

  static final String UNKNOWN_ENTITY =
      """
      {
        "type": "/problems/unknown-entity",
        "title": "Unknown entity",
        "status": 404,
        "detail": "There is no such entity.",
        "success": false,
        "errors": [
          {
            "rule": "unknown_entity",
            "field": "id",
            "message": "id does not name an insurer of the catalogue"
          }
        ]
      }
      """;

  static final String UNKNOWN_PROBLEM =
      """
      {
        "type": "/problems/unknown-problem",
        "title": "Unknown problem",
        "status": 404,
        "detail": "There is no such kind of problem.",
        "success": false,
        "errors": [
          {"rule": "unknown_problem", "field": "name", "message": "name names no kind of problem"}
        ]
      }
      """;
}
