package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody relies on who runs a server: its numbers, its log, its settings and its end.
class OperationIT {

  private static final String ORIGIN = "https://app.example";

  @TempDir private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void imports_findings_and_requests_are_counted_for_prometheus() throws Exception {
    try (RunningServer server = RunningServer.start(Program.on(folder))) {
      ingest(server, 3);
      normalizeSomethingUnreadable(server);

      assertThat(get(server, "/prometheus").body().lines())
          .contains("claimport_imports_seconds_count{format=\"e1\",outcome=\"completed\"} 1")
          .contains("claimport_line_items_total{format=\"e1\"} 3.0")
          .anyMatch(line ->
              line.startsWith("http_server_requests_seconds_count{")
                  && line.contains("status=\"422\"")
                  && line.contains("uri=\"/api/v1/normalize\""))
          .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    }
  }

  @Test
  void without_the_metrics_adapter_the_server_counts_nothing_and_works() throws Exception {
    Program program = Program.on(folder).without("adapters-metrics", folder.resolve("lib"));
    try (RunningServer server = RunningServer.start(program)) {
      ingest(server, 3);

      assertThat(get(server, "/prometheus").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_program_can_read_the_log_and_finds_the_request_in_it_but_not_its_document()
      throws Exception {
    Path log = folder.resolve("log");
    Program program =
        Program.on(folder).with("CLAIMPORT_LOG_LEVEL", "INFO").with("CLAIMPORT_LOG_FORMAT", "json");
    try (RunningServer server = RunningServer.start(program, Redirect.to(log.toFile()))) {
      normalizeSomethingUnreadable(server);
      server.stop();
    }

    assertThat(Files.readAllLines(log))
        .allMatch(line -> line.startsWith("{\"timestamp\":") && line.endsWith("}"))
        .noneMatch(line -> line.contains("secret"))
        .anyMatch(line ->
            line.contains("\"POST \\/api\\/v1\\/normalize 422\"")
                && line.contains("\"request_id\":\"gateway-7\""));
  }

  @Test
  void a_page_of_another_origin_may_call_only_where_the_operator_says_so() throws Exception {
    try (RunningServer server = RunningServer.start(Program.on(folder))) {
      assertThat(allowedOrigin(get(server, "/health", "Origin", ORIGIN))).isEmpty();
    }
    Program open =
        Program.on(folder)
            .with("CLAIMPORT_CORS_ORIGINS", "https://other.example, https://app.example");
    try (RunningServer server = RunningServer.start(open)) {
      HttpResponse<String> answer = get(server, "/health", "Origin", ORIGIN);

      assertThat(allowedOrigin(answer)).isEqualTo(ORIGIN);
      assertThat(answer.headers().allValues("Access-Control-Expose-Headers").toString())
          .contains("X-Request-Id", "ETag");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(allowedOrigin(get(server, "/health", "Origin", "https://evil.example"))).isEmpty();
    }
  }

  @Test
  void a_server_that_is_told_to_end_still_answers_what_it_was_asked() throws Exception {
    try (RunningServer server = RunningServer.start(Program.on(folder))) {
      CompletableFuture<HttpResponse<String>> answer =
          http.sendAsync(ingestion(server, 10_000), BodyHandlers.ofString());
      while (!get(server, "/api/v1/imports?user_id=ada").body().contains("\"processing\"")) {
        assertThat(answer).as("it was too quick for this test").isNotDone();
      }

      server.stop();

      assertThat(answer.get().statusCode()).isEqualTo(201);
      assertThat(answer.get().body()).contains("\"line_items_created\":10000");
    }
  }

  private void ingest(RunningServer server, int lineItems) throws Exception {
    assertThat(http.send(ingestion(server, lineItems), BodyHandlers.ofString()).statusCode())
        .isEqualTo(201);
  }

  private static HttpRequest ingestion(RunningServer server, int lineItems) {
    String body =
        """
        {"user_id": "ada", "entity_type": "insurance", "entity_id": "demo_ins_001",
         "seed": 7, "num_line_items": %d}\
        """
            .formatted(lineItems);
    return HttpRequest.newBuilder(server.address("/api/v1/ingest/document"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private void normalizeSomethingUnreadable(RunningServer server) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address("/api/v1/normalize"))
            .header("Content-Type", "application/octet-stream")
            .header("X-Request-Id", "gateway-7")
            .POST(BodyPublishers.ofString("Dear Ada,\nthis is secret.\n"))
            .build();
    assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> get(RunningServer server, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String allowedOrigin(HttpResponse<String> answer) {
    return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
  }
}
