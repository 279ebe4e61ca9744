package io.claimport.adapters.rest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.driving.InspectImport.Source;
import io.claimport.application.fake.CannedInspection;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest extends OverHttp {

  private static final String DOCUMENT = "/api/v1/documents/" + Fixed.DOCUMENT;
  private static final byte[] BYTES =
      "<script>alert(1)</script>\r\n\0é".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch closed = new CountDownLatch(1);

  private void keeping(byte[] bytes, String fileName, String mediaType) {
    Document document =
        new Document(
            Fixed.DOCUMENT,
            fileName,
            new DocumentFormat("html", "html", mediaType),
            bytes.length,
            "00",
            Document.Status.EXTRACTED,
            Instant.EPOCH);
    ByteArrayInputStream content =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() {
            closed.countDown();
          }
        };
    answering(new Outcome.Found<>(new Source(document, content)));
  }

  private void answering(Outcome<Source> outcome) {
    ports.prepare(InspectImport.class, CannedInspection.ofDocument(outcome));
  }

  @Test
  void a_document_comes_back_byte_for_byte_to_be_saved_and_never_shown()
      throws InterruptedException {
    keeping(BYTES, "bill_demo_prov_000001_2026-03-01.html", "text/html");

    Answer answer = get(DOCUMENT + "?user_id=ada");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEqualTo(BYTES);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"bill_demo_prov_000001_2026-03-01.html\"");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(closed.await(10, TimeUnit.SECONDS)).as("the content is closed").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"00\"", "\"00\"", "\"11\", W/\"00\"", "*"})
  void whoever_has_the_document_already_is_told_so(String known) throws InterruptedException {
    keeping(BYTES, "bill.html", "text/html");

    Answer answer = get(DOCUMENT + "?user_id=ada", "If-None-Match", known);

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("W/\"00\"");
    assertThat(closed.await(10, TimeUnit.SECONDS)).as("the content is closed").isTrue();
  }

  @Test
  void whoever_has_another_document_gets_this_one() {
    keeping(BYTES, "bill.html", "text/html");

    Answer answer = get(DOCUMENT + "?user_id=ada", "If-None-Match", "W/\"11\"");

    assertThat(answer.bytes()).isEqualTo(BYTES);
    assertThat(answer.header("ETag")).isEqualTo("W/\"00\"");
  }

  @Test
  void a_large_document_comes_back_whole() throws InterruptedException {
    byte[] bytes = new byte[20_000_000];
    new Random(7).nextBytes(bytes);
    keeping(bytes, "large.pdf", "application/pdf");

    Answer answer = get(DOCUMENT + "?user_id=ada");

    assertThat(answer.bytes()).isEqualTo(bytes);
    assertThat(closed.await(10, TimeUnit.SECONDS)).as("the content is closed").isTrue();
  }

  @Test
  void an_empty_document_comes_back_empty() {
    keeping(new byte[0], "empty.txt", "text/plain");

    Answer answer = get(DOCUMENT + "?user_id=ada");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEmpty();
  }

  @Test
  void a_head_request_gets_the_headers_and_leaves_nothing_open() throws InterruptedException {
    keeping(BYTES, "bill.html", "text/html");

    Answer answer =
        send(request(DOCUMENT + "?user_id=ada").method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(BYTES.length));
    assertThat(closed.await(10, TimeUnit.SECONDS)).as("the content is closed").isTrue();
  }

  @Test
  void a_hostile_file_name_cannot_leave_its_header() {
    keeping(BYTES, "a\"; filename=b\r\nSet-Cookie: c=d\r\n\r\n../é.html", "text/html");

    Answer answer = get(DOCUMENT + "?user_id=ada");

    assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"a_; filename=b__Set-Cookie: c=d____..__.html\";"
                + " filename*=UTF-8''a_%3B%20filename%3Db__Set-Cookie%3A%20c%3Dd____.._%C3%A9.html");
  }

  @Test
  void another_users_document_is_denied() {
    answering(new Outcome.AccessDenied<>());

    assertProblem(get(DOCUMENT + "?user_id=bob"), 403, "access_denied");
  }

  @Test
  void an_unknown_document_is_unknown() {
    answering(new Outcome.Unknown<>());

    assertProblem(get(DOCUMENT + "?user_id=ada"), 404, "unknown_document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1-1-1-1-1", "..%2F..%2Fetc%2Fpasswd", "%00"})
  void what_is_no_id_is_that_of_an_unknown_document(String id) {
    assertProblem(get("/api/v1/documents/" + id + "?user_id=ada"), 404, "unknown_document");
  }

  @Test
  void nobody_gets_a_document_without_saying_who_asks() {
    assertProblem(get(DOCUMENT), 400, "user_required");
    assertProblem(get(DOCUMENT + "?user_id=a%20b"), 400, "invalid_user");
  }
}
