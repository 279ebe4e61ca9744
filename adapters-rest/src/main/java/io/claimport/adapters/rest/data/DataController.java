package io.claimport.adapters.rest.data;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.adapters.rest.problem.Refusals;
import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.stream.Streaming;
import io.claimport.adapters.rest.stream.Streaming.Begun;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.domain.importing.UserId;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hands out a user's data while it is read, in the form that the caller wants.
@Controller("/api/v1/data")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class DataController {

  // The framework takes a range in an Accept header for a type that must be produced.
  private static final String SOME_APPLICATION = "application/*";
  private static final String SOME_TEXT = "text/*";
  private static final String ROWS = "string";

  private final GetNormalizedData getNormalizedData;
  private final LineItemMapper mapper;
  private final JsonMapper json;

  DataController(GetNormalizedData getNormalizedData, LineItemMapper mapper, JsonMapper json) {
    this.getNormalizedData = getNormalizedData;
    this.mapper = mapper;
    this.json = json;
  }

  /// Hands out a user's normalised line items with their totals.
  ///
  /// Only completed imports are seen, each as a whole. Every filter that is given must hold.
  /// Without a limit everything comes, as a stream: an answer that breaks off was not all of
  /// it. Pages are for JSON, whose answer ends with the cursor of the next one; NDJSON and CSV
  /// carry line items only.
  ///
  /// @param userId whose line items
  /// @param jobId reads this import only; all of them when left out
  /// @param from the first day of the services; lines without a date are left out then
  /// @param to the last day of the services; lines without a date are left out then
  /// @param procedureCode the whole code, in upper or lower case
  /// @param provider the whole name of the provider; (DEMO) may be left out
  /// @param claimNumber the whole number of the claim; CLM-DEMO- may be left out
  /// @param limit how many line items a page has, 1 to 10,000; all of them when left out
  /// @param cursor the next_cursor of the page before
  @Get
  @Produces({
    DataForm.JSON_TYPE,
    DataForm.NDJSON_TYPE,
    DataForm.CSV_TYPE,
    SOME_APPLICATION,
    SOME_TEXT
  })
  @ApiResponse(
      responseCode = "200",
      description = "The line items; none for a user who has none.",
      content = {
        @Content(
            mediaType = DataForm.JSON_TYPE,
            schema = @Schema(implementation = DataResponse.class)),
        @Content(
            mediaType = DataForm.NDJSON_TYPE,
            schema = @Schema(type = ROWS, description = "One line item as JSON on each line."),
            examples = @ExampleObject(name = "ndjson", value = DataExamples.NDJSON)),
        @Content(
            mediaType = DataForm.CSV_TYPE,
            schema =
                @Schema(
                    type = ROWS,
                    description =
                        "A row with the names of the fields, then one row for each line item."
                            + " Lists have semicolons between their parts; an adjustment is"
                            + " group-reason:amount, a derived field is field:rule. What is not"
                            + " stated is empty. A text that begins with =, +, -, @, a tab or a"
                            + " carriage return gets an apostrophe in front of it."),
            examples = @ExampleObject(name = "csv", value = DataExamples.CSV)),
        @Content(
            mediaType = SOME_TEXT,
            schema = @Schema(type = ROWS, description = "The same as text/csv."))
      })
  @Refusals.Invalid
  @Refusals.AccessDenied
  @Refusals.UnknownJob
  @Refusals.NotAcceptable
  @Refusals.Fault
  HttpResponse<?> getData(
      HttpRequest<?> request,
      @QueryValue(value = "user_id", defaultValue = "") @Parameter(required = true, example = "ada")
          String userId,
      @QueryValue("job_id") @Parameter(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11")
          @Nullable String jobId,
      @QueryValue
          @Parameter(schema = @Schema(type = "string", format = "date"), example = "2026-01-01")
          @Nullable String from,
      @QueryValue
          @Parameter(schema = @Schema(type = "string", format = "date"), example = "2026-12-31")
          @Nullable String to,
      @QueryValue("procedure_code") @Parameter(example = "99214") @Nullable String procedureCode,
      @QueryValue @Parameter(example = "Cedar Hollow Clinic") @Nullable String provider,
      @QueryValue("claim_number") @Parameter(example = "CLM-DEMO-100200")
          @Nullable String claimNumber,
      @QueryValue
          @Parameter(
              schema = @Schema(type = "integer", minimum = "1", maximum = "10000"),
              example = "100")
          @Nullable String limit,
      @QueryValue @Parameter(example = "MTc6NA") @Nullable String cursor) {
    Optional<DataForm> form = DataForm.accepted(request);
    if (form.isEmpty()) {
      return Problems.notAcceptable();
    }
    DataQuery.Parameters parameters =
        new DataQuery.Parameters(
            userId, jobId, from, to, procedureCode, provider, claimNumber, limit, cursor);
    return switch (parameters.check()) {
      case Checked.Valid(var query) ->
          query.ofNoJob()
              ? Problems.unknownJob()
              : answer(
                  request.getMethod(),
                  form.get(),
                  Streaming.begin(out -> read(query, form.get(), out)));
      case Checked.Invalid(var violations) -> Problems.invalid(violations);
    };
  }

  private Outcome read(DataQuery query, DataForm form, OutputStream out) throws IOException {
    DataWriter writer = writer(form, query.user(), out);
    Outcome outcome = getNormalizedData.read(query.user(), query.query(), writer);
    if (outcome instanceof Outcome.Found(var next)) {
      writer.end(next);
    }
    return outcome;
  }

  private DataWriter writer(DataForm form, UserId user, OutputStream out) {
    return switch (form) {
      case JSON -> new JsonWriter(out, user, mapper, json);
      case NDJSON -> new NdjsonWriter(out, mapper, json);
      case CSV -> new CsvLineWriter(out, mapper);
    };
  }

  private static HttpResponse<?> answer(HttpMethod method, DataForm form, Begun<Outcome> begun) {
    return switch (begun) {
      case Begun.Whole<Outcome>(var outcome, var body) -> whole(form, outcome, body);
      case Begun.Flowing<Outcome>(var body) -> flowing(method, form, body);
    };
  }

  private static HttpResponse<?> whole(DataForm form, Outcome outcome, byte[] body) {
    return switch (outcome) {
      case Outcome.Found _ -> HttpResponse.ok(body).contentType(form.contentType());
      case Outcome.UnknownJob _ -> Problems.unknownJob();
      case Outcome.AccessDenied _ -> Problems.accessDenied();
    };
  }

  /// The framework closes the body that it sends; to a HEAD request it sends none.
  private static HttpResponse<?> flowing(HttpMethod method, DataForm form, InputStream body) {
    MutableHttpResponse<InputStream> response =
        HttpResponse.<InputStream>ok().contentType(form.contentType());
    if (method != HttpMethod.HEAD) {
      return response.body(body);
    }
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return response;
  }
}
