package io.claimport.examples.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.examples.server.RunningClaimport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Over HTTP, with the whole program behind the guard.
class BearerGuardTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BILL = "Service Date,CPT,Billed\n2026-03-02,99213,120.00\n";

  private static RunningClaimport guarded;
  private static RunningClaimport open;

  @BeforeAll
  static void start() {
    guarded =
        RunningClaimport.inMemory(
            Map.of(
                "claimport.authentication.tokens",
                List.of("ada:s3cret:with:colons", "grace:An-Other"),
                "claimport.isolation",
                "strict"));
    open = RunningClaimport.inMemory(Map.of());
  }

  @AfterAll
  static void stop() {
    guarded.close();
    open.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic s3cret:with:colons",
        "Bearer S3CRET:WITH:COLONS"
      })
  void without_a_token_that_somebody_has_nothing_is_answered(String authorization) {
    HttpResponse<String> answer = get(guarded, "/api/v1/imports?user_id=ada", authorization);

    assertRefused(answer, 401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .get()
        .asString()
        .startsWith("Bearer");
  }

  @Test
  void a_user_reads_and_writes_what_is_their_own() {
    assertThat(ingest(guarded, "ada", "Bearer s3cret:with:colons").statusCode()).isEqualTo(201);
    assertThat(ingest(guarded, "grace", "bearer An-Other").statusCode()).isEqualTo(201);

    assertThat(get(guarded, "/api/v1/data?user_id=ada", "Bearer s3cret:with:colons").body())
        .contains("\"user_id\":\"ada\"", "CLM-DEMO-");
    assertThat(upload("ada", "Bearer s3cret:with:colons").statusCode()).isEqualTo(201);
    assertThat(erase("grace", "Bearer An-Other").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/imports?user_id=grace",
        "/api/v1/data?user_id=grace",
        "/api/v1/data?user_id=%67race",
        "/api/v1/data?user_id=ada&user_id=grace",
        "/api/v1/imports/00000000-0000-4000-8000-000000000000?user_id=grace"
      })
  void another_user_in_the_query_is_refused(String path) {
    assertRefused(get(guarded, path, "Bearer s3cret:with:colons"), 403);
  }

  @Test
  void another_user_in_the_path_is_refused() {
    assertRefused(erase("grace", "Bearer s3cret:with:colons"), 403);
    assertRefused(erase("%67race", "Bearer s3cret:with:colons"), 403);
  }

  @Test
  void another_user_in_a_json_body_is_refused() {
    assertRefused(ingest(guarded, "grace", "Bearer s3cret:with:colons"), 403);
    assertRefused(
        post("{\"metadata\": {\"a\": [1]}, \"\\u0075ser_id\": \"grace\"}", "application/json"),
        403);
    assertRefused(post("{\"user_id\": \"ada\", \"user_id\": \"grace\"}", "application/json"), 403);
  }

  @Test
  void another_user_in_a_body_without_a_type_is_refused() {
    assertThat(
            post(
                    "{\"user_id\": \"grace\", \"entity_type\": \"insurance\",\"entity_id\":"
                        + " \"demo_ins_001\"}",
                    null)
                .statusCode())
        .isIn(403, 415);
  }

  @Test
  void a_user_in_the_metadata_is_nobodys_business() {
    HttpResponse<String> answer =
        post(
            """
            {"user_id": "ada", "entity_type": "insurance", "entity_id": "demo_ins_001",
             "metadata": {"user_id": "grace"}}
            """,
            "application/json");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void another_user_of_an_upload_is_refused() {
    assertRefused(upload("grace", "Bearer s3cret:with:colons"), 403);
  }

  @Test
  void what_is_wrong_with_a_request_is_said_behind_the_guard() {
    HttpResponse<String> answer = post("{\"user_id\": ", "application/json");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("malformed");
  }

  @Test
  void a_body_that_is_too_large_is_refused_as_without_the_guard() {
    String body = "{\"user_id\": \"ada\", \"raw_text\": \"" + "x".repeat(12_000_000) + "\"}";

    assertThat(post(body, "application/json").statusCode()).isEqualTo(413);
  }

  @Test
  void the_route_gets_every_byte_of_a_body_that_was_looked_into() {
    String padding = " ".repeat(1_000_000);
    for (int i = 0; i < 50; i++) {
      String body =
          "{\"user_id\": \"ada\", \"entity_type\": \"insurance\","
              + (i % 2 == 0 ? "" : padding)
              + "\"entity_id\": \"demo_ins_001\", \"num_line_items\": 1}";
      HttpResponse<String> answer = post(body, "application/json");

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }

  @Test
  void with_strict_isolation_a_status_is_its_users_only() {
    String job =
        ingest(guarded, "grace", "Bearer An-Other")
            .body()
            .replaceAll(".*\"job_id\":\"([^\"]+).*", "$1");

    assertThat(
            get(guarded, "/api/v1/imports/" + job + "?user_id=grace", "Bearer An-Other")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            get(guarded, "/api/v1/imports/" + job + "?user_id=ada", "Bearer s3cret:with:colons")
                .statusCode())
        .isEqualTo(403);
    assertThat(get(guarded, "/api/v1/imports/" + job, "Bearer s3cret:with:colons").statusCode())
        .isEqualTo(400);
  }

  @Test
  void without_the_guard_the_header_is_ignored() {
    assertThat(ingest(open, "grace", "Bearer s3cret:with:colons").statusCode()).isEqualTo(201);
    assertThat(get(open, "/api/v1/imports?user_id=grace", "nonsense").statusCode()).isEqualTo(200);
    assertThat(get(open, "/api/v1/imports?user_id=grace", "").statusCode()).isEqualTo(200);
  }

  @Test
  void health_is_told_to_everybody() {
    assertThat(get(guarded, "/health", "").statusCode()).isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body()).contains("\"status\":" + status, "\"success\":false");
  }

  private static HttpResponse<String> get(
      RunningClaimport server, String path, String authorization) {
    return send(HttpRequest.newBuilder(URI.create(server.url() + path)), authorization);
  }

  private static HttpResponse<String> ingest(
      RunningClaimport server, String user, String authorization) {
    String body =
        """
        {"user_id": "%s", "entity_type": "insurance", "entity_id": "demo_ins_001"}
        """
            .formatted(user);
    return send(
        HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/ingest/document"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        authorization);
  }

  private static HttpResponse<String> post(String body, @Nullable String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(guarded.url() + "/api/v1/ingest/document"))
            .POST(BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return send(request, "Bearer s3cret:with:colons");
  }

  private static HttpResponse<String> upload(String user, String authorization) {
    return send(
        HttpRequest.newBuilder(
                URI.create(
                    guarded.url()
                        + "/api/v1/ingest/file?entity_type=provider&entity_id=demo_prov_000001&force=true&user_id="
                        + user))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofString(BILL)),
        authorization);
  }

  private static HttpResponse<String> erase(String user, String authorization) {
    return send(
        HttpRequest.newBuilder(URI.create(guarded.url() + "/api/v1/users/" + user + "/data"))
            .DELETE(),
        authorization);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String authorization) {
    try {
      if (!authorization.isEmpty()) {
        request.header("Authorization", authorization);
      }
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
