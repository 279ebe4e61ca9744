package io.claimport.adapters.rest.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationTest extends OverHttp {

  private static final String NORMALIZE = "/api/v1/normalize";
  private static final ImportJob.Completed JOB = Fixed.completed(TestJob.job(), 2, 1);
  private static final Finding NOTICED =
      Finding.of(
          ReadingRules.TEXT_UNEXPLAINED, new Place.TextLine(4), "an amount fits no known layout");
  private static final Finding NO_BILL =
      Finding.of(ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service");

  private final Reader reader = new Reader();

  /// Reads what it is given to the end, and answers as it was told.
  private static final class Reader implements NormalizeDocument {

    private Outcome outcome = new Outcome.TooLarge(0);
    private @Nullable String fileName;
    private @Nullable String format;
    private byte[] bytes = {};

    @Override
    public Outcome normalize(String newFileName, InputStream content, @Nullable String newFormat) {
      fileName = newFileName;
      format = newFormat;
      try {
        bytes = content.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return outcome;
    }
  }

  private void answering(Outcome outcome) {
    reader.outcome = outcome;
    ports.prepare(NormalizeDocument.class, reader);
  }

  private static Outcome normalized() {
    return new Outcome.Normalized(
        JOB.document().with(Document.Status.EXTRACTED),
        List.of(TestLine.full(JOB, 0), TestLine.bare(JOB, 1)),
        List.of(NOTICED));
  }

  private Answer normalize(String query, byte[] body, String... headers) {
    return send(request(NORMALIZE + query, headers).POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  void a_document_is_answered_with_its_line_items_and_findings() {
    answering(normalized());

    assertAnswer(normalize("", new byte[] {1}), 200, "normalization/normalized");
  }

  @Nested
  class What_is_sent_reaches_the_port {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/plain",
          "application/octet-stream",
          "application/json",
          "application/x-ndjson",
          "application/pdf",
          "text/csv; charset=windows-1252",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/edi-x12"
        })
    void byte_for_byte_whatever_its_type(String contentType) {
      answering(normalized());
      byte[] body = {'{', '=', '&', (byte) 0xFF, 0, '\r', '\n', (byte) 0xE4};

      Answer answer = normalize("", body, "Content-Type", contentType);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(reader.bytes).isEqualTo(body);
    }

    @Test
    void with_its_name_and_format() {
      answering(normalized());

      normalize("?format=x12-835&file_name=%C3%84rzte%20(DEMO).835", new byte[] {1});

      assertThat(reader.fileName).isEqualTo("Ärzte (DEMO).835");
      assertThat(reader.format).isEqualTo("x12-835");
    }

    @Test
    void and_what_is_left_out_or_blank_is_absent() {
      answering(normalized());

      normalize("?format=&file_name=%20", new byte[0]);

      assertThat(reader.fileName).isEqualTo("document");
      assertThat(reader.format).isNull();
      assertThat(reader.bytes).isEmpty();
    }
  }

  @Nested
  class When_it_is_refused {

    @Test
    void what_is_no_bill_is_told_with_its_findings_and_the_place() {
      answering(
          new Outcome.Unreadable(
              JOB.document().with(Document.Status.FAILED), NO_BILL, List.of(NOTICED, NO_BILL)));

      assertProblem(normalize("", new byte[] {1}), 422, "not_normalized");
    }

    @Test
    void an_unsupported_format_is_answered_with_the_supported_ones() {
      answering(new Outcome.UnsupportedFormat(List.of("e1", "csv")));

      assertProblem(normalize("", new byte[] {1}), 415, "unsupported_format");
    }

    @Test
    void a_document_that_is_too_large_is_told_the_limit() {
      answering(new Outcome.TooLarge(10_485_760));

      assertProblem(normalize("", new byte[] {1}), 413, "too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "a%0Ab"})
    void a_name_that_no_header_can_hold_is_not_taken(String name) {
      assertProblem(normalize("?file_name=" + name, new byte[] {1}), 400, "invalid_file_name");
    }

    @Test
    void a_name_without_end_is_not_taken() {
      assertProblem(
          normalize("?file_name=" + "n".repeat(256), new byte[] {1}), 400, "invalid_file_name");
    }
  }
}
