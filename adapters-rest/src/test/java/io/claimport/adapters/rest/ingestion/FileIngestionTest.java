package io.claimport.adapters.rest.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.CannedIngestion;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIngestionTest extends OverHttp {

  private static final String FILE = "/api/v1/ingest/file";
  private static final String PLAINEST =
      FILE + "?user_id=ada&entity_type=insurance&entity_id=demo_ins_001";

  private byte[] taken = {};

  /// Reads the document, as the use case does, while the request is still there.
  private CannedIngestion answering(Outcome outcome) {
    CannedIngestion ingestion =
        CannedIngestion.refusing(form -> {
          taken = read(form);
          return outcome;
        });
    ports.prepare(IngestDocument.class, ingestion);
    return ingestion;
  }

  private static byte[] read(SubmissionForm form) {
    try {
      return form.document().content().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer send(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
  }

  private Answer send(String path, String... headers) {
    return send(path, new byte[] {1}, headers);
  }

  private static Outcome imported() {
    return new Outcome.Imported(Fixed.completed(TestJob.job(), 1, 2));
  }

  @Nested
  class It_answers_as_the_other_route_does {

    @Test
    void an_import_is_created() {
      answering(imported());

      Answer answer = send(PLAINEST);

      assertAnswer(answer, 201, "ingestion/imported_given");
      assertThat(answer.header("Location")).isEqualTo("/api/v1/imports/" + Fixed.JOB);
    }

    @Test
    void whoever_does_not_wait_is_told_where_the_status_is() {
      CannedIngestion ingestion = answering(new Outcome.Accepted(Fixed.pending(TestJob.job())));

      Answer answer = send(PLAINEST, "Prefer", "respond-async");

      assertAnswer(answer, 202, "ingestion/accepted_file");
      assertThat(answer.header("Location")).isEqualTo("/api/v1/imports/" + Fixed.JOB);
      assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
      assertThat(ingestion.onlyForm().execution()).isEqualTo(Execution.DEFERRED);
    }

    @Test
    void a_repeated_document_is_the_job_of_the_first_time() {
      answering(new Outcome.Repeated(Fixed.failed(TestJob.job())));

      assertAnswer(send(PLAINEST), 200, "ingestion/repeated_failed");
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

      assertProblem(send(PLAINEST), 422, "unreadable_document");
    }

    @Test
    void an_unsupported_format_is_answered_with_the_supported_ones() {
      answering(new Outcome.UnsupportedFormat(List.of("e1", "csv")));

      assertProblem(send(PLAINEST), 415, "unsupported_format");
    }

    @Test
    void a_document_that_is_too_large_is_told_the_limit() {
      answering(new Outcome.TooLarge(10_485_760));

      assertProblem(send(PLAINEST), 413, "too_large");
    }

    @Test
    void a_key_of_another_request_is_a_conflict() {
      answering(new Outcome.KeyConflict());

      assertProblem(send(PLAINEST, "Idempotency-Key", "march/1"), 409, "key_conflict");
    }
  }

  @Nested
  class What_is_sent_reaches_the_port {

    @Test
    void with_everything_that_the_address_says() {
      CannedIngestion ingestion = answering(imported());

      send(
          PLAINEST + "&force=true&format=x12-835&file_name=%C3%84rzte.835",
          "Idempotency-Key",
          "march/1");

      SubmissionForm form = ingestion.onlyForm();
      Source.Given given = form.document();
      assertThat(given.method()).isEqualTo(SourceMethod.FILE_UPLOAD);
      assertThat(given.fileName()).isEqualTo("Ärzte.835");
      assertThat(given.format()).isEqualTo("x12-835");
      assertThat(given.force()).isTrue();
      assertThat(form)
          .isEqualTo(
              new SubmissionForm(
                  "ada",
                  "insurance",
                  "demo_ins_001",
                  null,
                  null,
                  null,
                  null,
                  "x12-835",
                  given,
                  null,
                  Execution.IMMEDIATE,
                  "march/1",
                  List.of()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "application/octet-stream",
          "application/json",
          "text/csv",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x"
        })
    void byte_for_byte_whatever_its_type(String contentType) {
      answering(imported());
      byte[] body = {'{', '=', '&', (byte) 0xFF, 0, '\r', '\n', (byte) 0xE4};

      assertThat(send(PLAINEST, body, "Content-Type", contentType).status()).isEqualTo(201);
      assertThat(taken).isEqualTo(body);
    }

    @Test
    void and_what_is_left_out_or_blank_is_absent() {
      CannedIngestion ingestion = answering(imported());

      send(FILE + "?user_id=%20&force=&format=&file_name=", new byte[0]);

      SubmissionForm form = ingestion.onlyForm();
      assertThat(form.userId()).isNull();
      assertThat(form.entityType()).isNull();
      assertThat(form.entityId()).isNull();
      assertThat(form.violations()).isEmpty();
      assertThat(form.document().fileName()).isNull();
      assertThat(form.document().format()).isNull();
      assertThat(form.document().force()).isFalse();
      assertThat(taken).isEmpty();
    }

    @Test
    void with_all_that_is_wrong_at_once() {
      CannedIngestion ingestion = answering(imported());

      send(PLAINEST + "&force=perhaps&file_name=%00");

      assertThat(ingestion.onlyForm().violations())
          .extracting(Violation::rule, Violation::field)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("invalid_file_name", "file_name"),
              org.assertj.core.groups.Tuple.tuple("wrong_type", "force"));
    }

    @Test
    void but_a_parameter_that_comes_twice_is_refused() {
      assertThat(send(PLAINEST + "&user_id=bob").text()).contains("duplicate_field");
    }
  }
}
