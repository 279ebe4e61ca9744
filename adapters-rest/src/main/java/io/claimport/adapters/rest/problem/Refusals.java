package io.claimport.adapters.rest.problem;

import io.micronaut.http.MediaType;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/// How a route says in the description of the API what it may refuse.
public final class Refusals {

  private static final String PROBLEM = MediaType.APPLICATION_JSON_PROBLEM;

  private Refusals() {}

  /// A parameter or a field breaks a rule.
  @ApiResponse(
      responseCode = "400",
      description = "The request is not valid: every violation at once, each with its field.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {@ExampleObject(name = "invalid", value = ProblemExamples.INVALID)}))
  public @interface Invalid {}

  /// The same, or the body is not even JSON.
  @ApiResponse(
      responseCode = "400",
      description = "The request is not valid: every violation at once, each with its field.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "invalid", value = ProblemExamples.INVALID),
                @ExampleObject(name = "malformed", value = ProblemExamples.MALFORMED)
              }))
  public @interface InvalidBody {}

  /// It is another user's.
  @ApiResponse(
      responseCode = "403",
      description = "It is another user's. Nothing but this is told.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {@ExampleObject(name = "access_denied", value = ProblemExamples.DENIED)}))
  public @interface AccessDenied {}

  /// The job does not exist.
  @ApiResponse(
      responseCode = "404",
      description = "There is no such import job.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unknown_job", value = NotFoundExamples.UNKNOWN_JOB)
              }))
  public @interface UnknownJob {}

  /// The document does not exist.
  @ApiResponse(
      responseCode = "404",
      description = "There is no such document.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unknown_document", value = NotFoundExamples.UNKNOWN_DOCUMENT)
              }))
  public @interface UnknownDocument {}

  /// The kind of problem does not exist.
  @ApiResponse(
      responseCode = "404",
      description = "There is no such kind of problem.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unknown_problem", value = NotFoundExamples.UNKNOWN_PROBLEM)
              }))
  public @interface UnknownProblem {}

  /// The line item does not exist.
  @ApiResponse(
      responseCode = "404",
      description = "There is no such line item.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(
                    name = "unknown_line_item",
                    value = NotFoundExamples.UNKNOWN_LINE_ITEM)
              }))
  public @interface UnknownLineItem {}

  /// The sample does not exist.
  @ApiResponse(
      responseCode = "404",
      description = "There is no such sample.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unknown_sample", value = NotFoundExamples.UNKNOWN_SAMPLE)
              }))
  public @interface UnknownSample {}

  /// The entity does not exist, or is of the other kind.
  @ApiResponse(
      responseCode = "404",
      description = "The catalogue has no such entity, or it does not have what is asked for.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unknown_entity", value = NotFoundExamples.UNKNOWN_ENTITY)
              }))
  public @interface UnknownEntity {}

  /// The caller takes no form that the route has.
  @ApiResponse(
      responseCode = "406",
      description = "There is no answer of a type that the Accept header allows.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "not_acceptable", value = ProblemExamples.NOT_ACCEPTABLE)
              }))
  public @interface NotAcceptable {}

  /// The idempotency key is taken.
  @ApiResponse(
      responseCode = "409",
      description = "The idempotency key belongs to another request.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "key_conflict", value = ProblemExamples.KEY_CONFLICT)
              }))
  public @interface KeyConflict {}

  /// More than anybody may send.
  @ApiResponse(
      responseCode = "413",
      description = "The body or the document is larger than allowed.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {@ExampleObject(name = "too_large", value = ProblemExamples.TOO_LARGE)}))
  public @interface TooLarge {}

  /// Nobody here can read it.
  @ApiResponse(
      responseCode = "415",
      description = "The body is not JSON, or no reader knows the document.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(
                    name = "unsupported_format",
                    value = ProblemExamples.UNSUPPORTED_FORMAT),
                @ExampleObject(
                    name = "unsupported_content_type",
                    value = ProblemExamples.UNSUPPORTED_CONTENT_TYPE)
              }))
  public @interface Unsupported {}

  /// The same of a body that may be of any type.
  @ApiResponse(
      responseCode = "415",
      description = "No reader knows the document.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(
                    name = "unsupported_format",
                    value = ProblemExamples.UNSUPPORTED_FORMAT)
              }))
  public @interface UnsupportedDocument {}

  /// The body is not of a type that the route takes.
  @ApiResponse(
      responseCode = "415",
      description = "The body is not called JSON.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(
                    name = "unsupported_content_type",
                    value = ProblemExamples.UNSUPPORTED_CONTENT_TYPE)
              }))
  public @interface UnsupportedContentType {}

  /// Somebody can read its kind, but not this one, and there is no job that keeps it.
  @ApiResponse(
      responseCode = "422",
      description = "The document cannot be read, or is no bill; the findings say why.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "not_normalized", value = ProblemExamples.NOT_NORMALIZED)
              }))
  public @interface NotNormalized {}

  /// Somebody can read its kind, but not this one.
  @ApiResponse(
      responseCode = "422",
      description = "The document cannot be read, or is no bill; the failed job keeps it.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {@ExampleObject(name = "unreadable", value = ProblemExamples.UNREADABLE)}))
  public @interface Unreadable {}

  /// What can happen to every request that needs the store.
  @ApiResponse(
      responseCode = "500",
      description = "Something is broken on our side.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {@ExampleObject(name = "internal", value = ProblemExamples.INTERNAL)}))
  @ApiResponse(
      responseCode = "503",
      description = "The store or a portal does not answer; trying again later is safe.",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(name = "unavailable", value = ProblemExamples.UNAVAILABLE)
              }))
  public @interface Fault {}
}
