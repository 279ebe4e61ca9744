package io.claimport.adapters.rest.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.CannedIngestion;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestionTest extends OverHttp {

  private static final String PLAINEST =
      """
      {"user_id": "ada", "entity_type": "insurance", "entity_id": "demo_ins_001"}
      """;

  private CannedIngestion answering(Outcome outcome) {
    CannedIngestion ingestion = CannedIngestion.answering(outcome);
    ports.prepare(IngestDocument.class, ingestion);
    return ingestion;
  }

  private static ImportJob.Completed imported() {
    return Fixed.completed(Fixed.fromPortal(), 5, 0);
  }

  @Nested
  class When_the_document_is_imported {

    @Test
    void a_portals_import_is_created_and_tells_its_seed() {
      answering(new Outcome.Imported(imported()));

      Answer answer = post(INGEST, PLAINEST);

      assertAnswer(answer, 201, "ingestion/imported_from_portal");
      assertThat(answer.header("Location")).isEqualTo("/api/v1/imports/" + Fixed.JOB);
    }

    @Test
    void a_given_document_has_no_seed() {
      answering(new Outcome.Imported(Fixed.completed(TestJob.job(), 1, 2)));

      assertAnswer(post(INGEST, PLAINEST), 201, "ingestion/imported_given");
    }
  }

  @Nested
  class When_the_caller_does_not_wait {

    private CannedIngestion accepting() {
      return answering(new Outcome.Accepted(Fixed.pending(Fixed.fromPortal())));
    }

    @Test
    void the_import_is_accepted_and_tells_where_its_status_is() {
      accepting();

      Answer answer = post(INGEST, PLAINEST, "Prefer", "respond-async");

      assertAnswer(answer, 202, "ingestion/accepted");
      assertThat(answer.header("Location")).isEqualTo("/api/v1/imports/" + Fixed.JOB);
      assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "respond-async",
          "Respond-ASYNC",
          "respond-async, wait=10",
          "return=minimal; x=\"a,b\" , respond-async ;y",
          "respond-async=\"\"",
          "note=\"\\\", still a note\",respond-async"
        })
    void the_port_is_told_so(String prefer) {
      CannedIngestion ingestion = accepting();

      post(INGEST, PLAINEST, "Prefer", prefer);

      assertThat(ingestion.onlyForm().execution()).isEqualTo(Execution.DEFERRED);
    }

    @Test
    void the_port_is_told_so_in_whichever_header_it_stands() {
      CannedIngestion ingestion = accepting();

      post(INGEST, PLAINEST, "Prefer", "return=minimal", "Prefer", "respond-async");

      assertThat(ingestion.onlyForm().execution()).isEqualTo(Execution.DEFERRED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "wait=10",
          "respond-async=no",
          "note=\"a, respond-async, b\"",
          "note=\"\\\", respond-async, b\"",
          "return=minimal; respond-async",
          "not-respond-async"
        })
    void other_preferences_are_no_such_wish(String prefer) {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      Answer answer = post(INGEST, PLAINEST, "Prefer", prefer);

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("Preference-Applied")).isEmpty();
      assertThat(ingestion.onlyForm().execution()).isEqualTo(Execution.IMMEDIATE);
    }
  }

  @Nested
  class When_the_request_is_repeated {

    @Test
    void a_pending_job_is_told_as_such() {
      answering(new Outcome.Repeated(Fixed.pending(Fixed.fromPortal())));

      assertAnswer(
          post(INGEST, PLAINEST, "Prefer", "respond-async"), 200, "ingestion/repeated_pending");
    }

    @Test
    void a_completed_job_is_told_again() {
      answering(new Outcome.Repeated(imported()));

      assertAnswer(post(INGEST, PLAINEST), 200, "ingestion/repeated_completed");
    }

    @Test
    void a_processing_job_is_told_as_such() {
      answering(new Outcome.Repeated(Fixed.processing(Fixed.fromPortal())));

      assertAnswer(post(INGEST, PLAINEST), 200, "ingestion/repeated_processing");
    }

    @Test
    void a_failed_job_is_no_success() {
      answering(new Outcome.Repeated(Fixed.failed(TestJob.job())));

      assertAnswer(post(INGEST, PLAINEST), 200, "ingestion/repeated_failed");
    }
  }

  @Nested
  class When_it_is_refused {

    @Test
    void every_violation_is_named() {
      answering(
          new Outcome.Refused(
              List.of(
                  Violation.required("user_id"),
                  new Violation("unknown_entity", "entity_id", "entity_id names no entity"))));

      assertProblem(post(INGEST, PLAINEST), 400, "refused_form");
    }

    @Test
    void an_unreadable_document_names_its_failed_job_and_the_place() {
      answering(
          new Outcome.Unreadable(
              Fixed.failed(TestJob.job()),
              Finding.of(
                  ReadingRules.DOCUMENT_UNREADABLE,
                  new Place.TextLine(12),
                  "the header names no column that is known")));

      assertProblem(post(INGEST, PLAINEST), 422, "unreadable_document");
    }

    @Test
    void an_unsupported_format_is_answered_with_the_supported_ones() {
      answering(new Outcome.UnsupportedFormat(List.of("e1", "csv")));

      assertProblem(post(INGEST, PLAINEST), 415, "unsupported_format");
    }

    @Test
    void a_document_that_is_too_large_is_told_the_limit() {
      answering(new Outcome.TooLarge(10_485_760));

      assertProblem(post(INGEST, PLAINEST), 413, "too_large");
    }

    @Test
    void a_key_of_another_request_is_a_conflict() {
      answering(new Outcome.KeyConflict());

      assertProblem(post(INGEST, PLAINEST), 409, "key_conflict");
    }
  }

  @Nested
  class What_is_sent_reaches_the_port {

    @Test
    void with_every_wish_to_a_portal() {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      post(
          INGEST,
          """
          {"user_id": "ada", "entity_type": "provider", "entity_id": "demo_prov_000001",
           "format": "s1", "num_line_items": 3, "seed": 9007199254740993, "as_of": "2026-03-01",
           "scenario": "classic", "metadata": {"ticket" : 1.50}}
          """,
          "Idempotency-Key",
          "march/1");

      assertThat(ingestion.onlyForm())
          .isEqualTo(
              new SubmissionForm(
                  "ada",
                  "provider",
                  "demo_prov_000001",
                  3L,
                  9_007_199_254_740_993L,
                  "2026-03-01",
                  "classic",
                  "s1",
                  null,
                  "{\"ticket\" : 1.50}",
                  Execution.IMMEDIATE,
                  "march/1",
                  List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {IngestionExamples.FROM_PORTAL, IngestionExamples.GIVEN_TEXT})
    void when_it_is_an_example_of_the_description(String example) {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      assertThat(post(INGEST, example).status()).isEqualTo(201);
      assertThat(ingestion.onlyForm().violations()).isEmpty();
      assertThat(ingestion.onlyForm().userId()).isEqualTo("ada");
    }

    @Test
    void with_the_given_text_in_utf_8() throws IOException {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      post(
          INGEST,
          """
          {"user_id": "ada", "raw_text": "Ärzte\\n\\u20ac 5", "format": "e1", "force": true}
          """);

      IngestDocument.Source.Given given = ingestion.onlyForm().document();
      assertThat(given.content().readAllBytes())
          .isEqualTo("Ärzte\n€ 5".getBytes(StandardCharsets.UTF_8));
      assertThat(given.method()).isEqualTo(SourceMethod.RAW_TEXT);
      assertThat(given.format()).isEqualTo("e1");
      assertThat(given.fileName()).isNull();
      assertThat(given.force()).isTrue();
    }

    @Test
    void and_what_is_left_out_or_null_is_absent() {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      post(INGEST, "{}");
      post(
          INGEST,
          """
          {"user_id": null, "entity_type": null, "entity_id": null, "raw_text": null,
           "format": null, "force": null, "num_line_items": null, "seed": null, "as_of": null,
           "scenario": null, "metadata": null}
          """);

      SubmissionForm empty = SubmissionForm.fromPortal(null, null, null, null);
      assertThat(ingestion.forms()).containsExactly(empty, empty);
    }

    @Test
    void whatever_the_authorization_header_says() {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));

      Answer answer = post(INGEST, PLAINEST, "Authorization", "Bearer nobody-reads-this");

      assertThat(answer.status()).isEqualTo(201);
      assertThat(ingestion.onlyForm().violations()).isEmpty();
    }

    @Test
    void with_a_text_of_nine_million_characters() throws IOException {
      CannedIngestion ingestion = answering(new Outcome.Imported(imported()));
      String text = "x".repeat(9_000_000);

      Answer answer =
          post(INGEST, "{\"raw_text\": \"" + text + "\", \"metadata\": {\"after\": [\"é\"]}}");

      assertThat(answer.status()).isEqualTo(201);
      assertThat(ingestion.onlyForm().document().content().readAllBytes()).hasSize(9_000_000);
      assertThat(ingestion.onlyForm().metadata()).isEqualTo("{\"after\": [\"é\"]}");
    }
  }
}
