package io.claimport.adapters.rest.problem;

import io.claimport.adapters.rest.problem.Problem.Noticed;
import io.claimport.adapters.rest.problem.Problem.Reason;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.normalization.Finding;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The one place where refusals are put into words.
public final class Problems {

  private Problems() {}

  /// The request is not valid: every violation at once, none of them repeated.
  public static MutableHttpResponse<Problem> invalid(List<Violation> violations) {
    return respond(
        ProblemType.VALIDATION,
        "The request breaks " + violations.size() + (violations.size() == 1 ? " rule." : " rules."),
        violations.stream().map(Problems::reason).toList(),
        null,
        null);
  }

  /// The body cannot even be taken apart.
  ///
  /// @param message what would be right; nothing of the content
  /// @param place where in the body
  public static MutableHttpResponse<Problem> unusableBody(
      String rule, String message, @Nullable String place) {
    return respond(
        ProblemType.VALIDATION,
        "The body of the request cannot be used.",
        List.of(new Reason(rule, null, place == null ? message : message + " (" + place + ")")),
        null,
        place);
  }

  /// It is another user's. Nothing but this is told.
  public static MutableHttpResponse<Problem> accessDenied() {
    return respond(
        ProblemType.ACCESS_DENIED, "Access denied", "access_denied", null, "Access denied");
  }

  public static MutableHttpResponse<Problem> unknownJob() {
    return respond(
        ProblemType.UNKNOWN_JOB,
        "There is no such import job.",
        "unknown_job",
        "job_id",
        "job_id names no import job");
  }

  public static MutableHttpResponse<Problem> unknownDocument() {
    return respond(
        ProblemType.UNKNOWN_DOCUMENT,
        "There is no such document.",
        "unknown_document",
        "id",
        "id names no document");
  }

  public static MutableHttpResponse<Problem> unknownLineItem() {
    return respond(
        ProblemType.UNKNOWN_LINE_ITEM,
        "There is no such line item.",
        "unknown_line_item",
        "id",
        "id names no line item");
  }

  public static MutableHttpResponse<Problem> unknownSample() {
    return respond(
        ProblemType.UNKNOWN_SAMPLE,
        "There is no such sample.",
        "unknown_sample",
        "name",
        "name names no sample");
  }

  static MutableHttpResponse<Problem> unknownProblem() {
    return respond(
        ProblemType.UNKNOWN_PROBLEM,
        "There is no such kind of problem.",
        "unknown_problem",
        "name",
        "name names no kind of problem");
  }

  /// The path names no entity, or one that does not have what is asked for.
  ///
  /// @param kind what it would have to be, such as `an insurer`
  public static MutableHttpResponse<Problem> unknownEntity(String kind) {
    return respond(
        ProblemType.UNKNOWN_ENTITY,
        "There is no such entity.",
        "unknown_entity",
        "id",
        "id does not name " + kind + " of the catalogue");
  }

  public static MutableHttpResponse<Problem> notAcceptable() {
    return respond(noSuchForm());
  }

  static Problem noSuchForm() {
    return of(
        ProblemType.NOT_ACCEPTABLE,
        "There is no answer of a type that the Accept header allows.",
        new Reason("not_acceptable", "Accept", "Accept must allow what the route produces"));
  }

  public static MutableHttpResponse<Problem> keyConflict() {
    return respond(
        ProblemType.KEY_CONFLICT,
        "The idempotency key was used for another request; nothing was imported.",
        "key_conflict",
        "Idempotency-Key",
        "Idempotency-Key belongs to another request of this user");
  }

  public static MutableHttpResponse<Problem> tooLarge(long limitBytes) {
    return respond(
        ProblemType.TOO_LARGE,
        "What was sent is larger than allowed; nothing was imported.",
        "too_large",
        null,
        "at most " + limitBytes + " bytes are taken");
  }

  public static MutableHttpResponse<Problem> unsupportedFormat(List<String> supported) {
    return respond(
        ProblemType.UNSUPPORTED_FORMAT,
        "No reader knows a document of this kind; nothing was imported.",
        "unsupported_format",
        null,
        "supported formats are " + String.join(", ", supported));
  }

  /// The document cannot be read, or is no bill.
  ///
  /// @param job the failed job that keeps the document and its findings
  public static MutableHttpResponse<Problem> unreadable(JobId job, Finding reason) {
    return respond(
        ProblemType.UNREADABLE_DOCUMENT,
        "The document cannot be read as a bill; the failed job keeps it with its findings.",
        List.of(new Reason(reason.rule(), null, reason.message())),
        job.value(),
        reason.place().text());
  }

  /// The same where nothing keeps the document, so that the answer tells all that was noticed.
  public static MutableHttpResponse<Problem> unreadable(Finding reason, List<Finding> findings) {
    ProblemType type = ProblemType.UNREADABLE_DOCUMENT;
    return respond(
        new Problem(
            type.uri(),
            type.title(),
            type.status().getCode(),
            "The document cannot be read as a bill; nothing of it was kept.",
            false,
            List.of(new Reason(reason.rule(), null, reason.message())),
            null,
            reason.place().text(),
            findings.stream().map(Problems::noticed).toList()));
  }

  public static MutableHttpResponse<Problem> unavailable(Unavailable.Part part) {
    String name =
        switch (part) {
          case STORE -> "store";
          case PORTAL -> "portal";
        };
    return respond(
        ProblemType.UNAVAILABLE,
        "The " + name + " does not answer. Nothing was half done; trying again later is safe.",
        name + "_unavailable",
        null,
        "the " + name + " does not answer");
  }

  /// What is broken is for the log to say.
  static MutableHttpResponse<Problem> internal() {
    return respond(fault());
  }

  static Problem fault() {
    return of(
        ProblemType.INTERNAL,
        "Something is broken on our side; the log of the server says what.",
        new Reason("internal_error", null, "the request could not be carried out"));
  }

  static Problem of(ProblemType type, String detail, Reason reason) {
    return of(type, detail, List.of(reason), null, null);
  }

  private static MutableHttpResponse<Problem> respond(
      ProblemType type, String detail, String rule, @Nullable String field, String message) {
    return respond(type, detail, List.of(new Reason(rule, field, message)), null, null);
  }

  private static MutableHttpResponse<Problem> respond(
      ProblemType type,
      String detail,
      List<Reason> reasons,
      @Nullable UUID job,
      @Nullable String place) {
    return respond(of(type, detail, reasons, job, place));
  }

  private static MutableHttpResponse<Problem> respond(Problem problem) {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(problem);
  }

  private static Problem of(
      ProblemType type,
      String detail,
      List<Reason> reasons,
      @Nullable UUID job,
      @Nullable String place) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status().getCode(),
        detail,
        false,
        reasons,
        job,
        place,
        null);
  }

  private static Noticed noticed(Finding finding) {
    return new Noticed(
        finding.rule(), finding.severity().label(), finding.place().text(), finding.message());
  }

  private static Reason reason(Violation violation) {
    return new Reason(violation.rule(), violation.field(), violation.message());
  }
}
