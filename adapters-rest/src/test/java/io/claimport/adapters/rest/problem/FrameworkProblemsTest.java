package io.claimport.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.ListImports;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkProblemsTest extends OverHttp {

  private static final String LIST = "/api/v1/imports?user_id=ada";

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api", "/api/v1/import", "/api/v2/imports", "/api/v1/imports/x/y", "/..%2F"})
  void a_path_that_nobody_serves_is_unknown(String path) {
    assertProblem(get(path), 404, "unknown_route");
  }

  @Test
  void a_method_that_the_path_does_not_have_is_not_allowed() {
    Answer answer = send(request("/api/v1/imports").DELETE());

    assertProblem(answer, 405, "method_not_allowed");
    assertThat(answer.header("Allow")).contains("GET");
    assertProblem(get(INGEST), 405, "method_not_allowed");
  }

  @Test
  void an_answer_that_the_caller_does_not_take_is_not_acceptable() {
    assertProblem(get(LIST, "Accept", "text/html"), 406, "not_acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void a_body_that_is_not_called_json_is_not_taken(String contentType) {
    Answer answer =
        send(request(INGEST, "Content-Type", contentType).POST(BodyPublishers.ofString("{}")));

    assertProblem(answer, 415, "unsupported_content_type");
  }

  @Test
  void a_body_that_is_too_large_is_not_read() {
    String large = "{\"raw_text\": \"" + "x".repeat(10_485_760) + "\"}";

    assertProblem(post(INGEST, large), 413, "too_large");
  }

  @Test
  void a_body_that_claims_to_be_too_large_is_not_even_waited_for() {
    String answer =
        raw(
            """
            POST /api/v1/ingest/document HTTP/1.1
            Host: localhost
            Connection: close
            Content-Type: application/json
            Content-Length: 999999999999

            {\
            """);

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
  }

  @Test
  void a_path_or_a_header_without_end_is_too_large() {
    assertProblem(get(LIST + "a".repeat(10_000)), 413, "too_long");
    assertProblem(get(LIST, "X-Long", "a".repeat(20_000)), 413, "too_long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ZZ", "%", "\"", "<a>", "%C3"})
  void a_query_that_is_no_query_is_a_problem_too(String query) {
    String answer =
        raw(
            "GET /api/v1/imports?user_id="
                + query
                + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "/problems/validation");
  }

  @Test
  void what_is_not_even_http_is_a_problem_too() {
    assertThat(raw("HELLO\n\n")).startsWith("HTTP/1.0 400").contains("/problems/");
  }

  @Test
  void a_fault_is_told_without_its_reasons() {
    ports.prepare(
        ListImports.class,
        (_, _, _, _) -> {
          throw new IllegalStateException("jdbc:secret://password@host");
        });

    Answer answer = get(LIST);

    assertProblem(answer, 500, "internal");
    assertThat(answer.text()).doesNotContain("secret", "Exception", "java", "at io.");
  }

  @Test
  void an_error_of_the_machine_is_told_without_its_reasons() {
    ports.prepare(
        ListImports.class,
        (_, _, _, _) -> {
          throw new StackOverflowError("secret");
        });

    assertProblem(get(LIST), 500, "internal");
  }

  @Test
  void a_store_that_is_away_is_unavailable_without_its_reasons() {
    ports.prepare(
        ListImports.class,
        (_, _, _, _) -> {
          throw new Unavailable(Unavailable.Part.STORE, "secret", new IOException("secret"));
        });

    assertProblem(get(LIST), 503, "store_unavailable");
  }

  @Test
  void a_portal_that_is_away_is_unavailable_too() {
    ports.prepare(
        IngestDocument.class,
        new IngestDocument() {
          @Override
          public Outcome ingest(Submission submission) {
            throw new AssertionError();
          }

          @Override
          public Outcome ingest(io.claimport.application.driving.SubmissionForm form) {
            throw new Unavailable(Unavailable.Part.PORTAL, "secret", new IOException("secret"));
          }
        });

    assertProblem(post(INGEST, "{}"), 503, "portal_unavailable");
  }

  @Test
  void a_parameter_that_comes_twice_is_named_whatever_it_is() {
    assertProblem(get(LIST + "&user_id=bob&%3Cb%3E=1&%3Cb%3E=2&limit=5"), 400, "parameters_twice");
  }

  @Test
  void a_problem_is_never_kept_and_never_guessed_at() {
    Answer answer = get("/api/v1/nothing");

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  /// Sends what no client would.
  private String raw(String request) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      StringBuilder answer = new StringBuilder();
      byte[] buffer = new byte[8_192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        if (answer.indexOf("]}") > 0) {
          break;
        }
      }
      return answer.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
