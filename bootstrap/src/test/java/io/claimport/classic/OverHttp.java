package io.claimport.classic;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Talks to a server that was started for this, over a real socket.
final class OverHttp implements WayIn {

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.createDefault();

  OverHttp(ApplicationContext context) {
    this.context = context;
    this.server = context.getBean(EmbeddedServer.class).start();
  }

  @Override
  public Ingested ingest(Map<String, Object> request) {
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(write(request));
    Answer answer =
        send(
            to("/api/v1/ingest/document")
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    if (answer.status() == 201) {
      return new Ingested(
          answer.text("job_id"),
          answer.number("documents_created"),
          answer.number("line_items_created"),
          Set.of());
    }
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("success").getBooleanValue()).isFalse();
    Set<String> fields = new HashSet<>();
    answer.body().get("errors").values().forEach(e -> fields.add(e.get("field").getStringValue()));
    return new Ingested(null, 0, 0, fields);
  }

  @Override
  public List<ListedImport> imports(String user) {
    JsonNode body = get("/api/v1/imports?user_id=" + user).body();
    List<ListedImport> imports = new ArrayList<>();
    body.get("imports")
        .values()
        .forEach(job ->
            imports.add(
                new ListedImport(
                    job.get("job_id").getStringValue(), job.get("status").getStringValue())));
    assertThat(body.get("total_imports").getIntValue()).isEqualTo(imports.size());
    return imports;
  }

  @Override
  public Status status(String job) {
    Answer answer = get("/api/v1/imports/" + job);
    if (answer.status() == 404) {
      return Status.UNKNOWN;
    }
    JsonNode body = answer.body().get("import_job");
    assertThat(body.get("line_items")).as("the status never shows line items").isNull();
    assertThat(body.get("documents").size()).isEqualTo(body.get("documents_count").getIntValue());
    return new Status(
        true,
        answer.text("status"),
        body.get("documents_count").getIntValue(),
        body.get("line_items_count").getIntValue(),
        body.get("source_method").getStringValue());
  }

  @Override
  public Data data(String user, @Nullable String job) {
    String filter = job == null ? "" : "&job_id=" + job;
    Answer answer = get("/api/v1/data?user_id=" + user + filter);
    if (answer.status() == 403) {
      assertThat(answer.text("detail")).contains("Access denied");
      assertThat(answer.body().get("line_items")).isNull();
      return Data.DENIED;
    }
    assertThat(answer.status()).isEqualTo(200);
    List<Line> lines = new ArrayList<>();
    answer.body().get("line_items").values().forEach(line -> lines.add(line(line)));
    return new Data("", lines, totals(answer.body().get("metadata")));
  }

  private static Line line(JsonNode line) {
    Map<String, String> fields = new HashMap<>();
    ClassicBehaviour.CLASSIC_FIELDS.forEach(name -> {
      assertThat(line.get(name)).as("every classic field is there").isNotNull();
      if (!line.get(name).isNull()) {
        fields.put(name, line.get(name).coerceStringValue());
      }
    });
    return new Line(fields);
  }

  private static Totals totals(JsonNode metadata) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (String name :
        List.of(
            "total_billed_amount",
            "total_allowed_amount",
            "total_paid_by_insurance",
            "total_patient_responsibility")) {
      sums.put(name, metadata.get(name).getBigDecimalValue());
    }
    return new Totals(
        sums,
        metadata.get("unique_providers").getIntValue(),
        metadata.get("unique_procedure_codes").getIntValue(),
        metadata.get("date_range").get("earliest").coerceStringValue(),
        metadata.get("date_range").get("latest").coerceStringValue());
  }

  /// An answer with its JSON body.
  private record Answer(int status, JsonNode body) {
    String text(String field) {
      return body.get(field).getStringValue();
    }

    int number(String field) {
      return body.get(field).getIntValue();
    }
  }

  private Answer get(String path) {
    return send(to(path).GET().build());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURI() + path));
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), json.readValue(response.body(), JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private String write(Map<String, Object> request) {
    try {
      return json.writeValueAsString(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}
