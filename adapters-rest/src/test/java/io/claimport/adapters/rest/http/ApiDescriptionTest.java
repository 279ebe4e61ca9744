package io.claimport.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ApiDescriptionTest extends OverHttp {

  @Inject Router router;

  private Description api;

  @BeforeEach
  void read_the_description_that_is_served() {
    Answer answer = get("/openapi");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    api = new Description(new Yaml().load(answer.text()));
  }

  @Test
  void it_has_every_route_and_no_other() {
    Set<String> served =
        router
            .uriRoutes()
            .map(r ->
                r.getHttpMethodName()
                    + " "
                    + r.getUriMatchTemplate().toPathString().replaceAll(":[^}]+", ""))
            .filter(route -> !route.startsWith("HEAD ") && !route.equals("GET /openapi"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(api.operations().keySet()).isEqualTo(served);
    assertThat(served).hasSize(24);
  }

  @Test
  void every_operation_explains_itself() {
    api.operations()
        .forEach((route, operation) -> {
          assertThat(operation.keySet())
              .as(route)
              .contains("summary", "description", "operationId", "tags", "responses");
          for (Map<String, Object> parameter : api.parameters(operation)) {
            assertThat(parameter.keySet()).as(route).contains("description", "example");
          }
        });
  }

  @Test
  void every_route_of_a_user_wants_the_user() {
    assertThat(
            api.operations().entrySet().stream()
                .filter(e ->
                    api.parameters(e.getValue()).stream()
                        .anyMatch(p ->
                            p.get("name").equals("user_id")
                                && Boolean.TRUE.equals(p.get("required"))))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "POST /api/v1/ingest/file",
            "GET /api/v1/imports",
            "GET /api/v1/imports/{job_id}/findings",
            "GET /api/v1/data",
            "GET /api/v1/documents/{id}",
            "GET /api/v1/line-items/{id}/explanation",
            "DELETE /api/v1/users/{user_id}/data");
  }

  @Test
  void every_operation_says_what_it_may_refuse() {
    assertThat(api.statuses("POST /api/v1/ingest/document"))
        .containsExactlyInAnyOrder(
            "201", "200", "202", "400", "409", "413", "415", "422", "500", "503");
    assertThat(api.statuses("POST /api/v1/ingest/file"))
        .isEqualTo(api.statuses("POST /api/v1/ingest/document"));
    assertThat(api.statuses("POST /api/v1/normalize"))
        .containsExactlyInAnyOrder("200", "400", "413", "415", "422", "500", "503");
    assertThat(api.statuses("GET /api/v1/entities/{id}/document"))
        .containsExactlyInAnyOrder("200", "400", "404", "500", "503");
    assertThat(api.statuses("GET /api/v1/data"))
        .containsExactlyInAnyOrder("200", "400", "403", "404", "406", "500", "503");
    assertThat(api.statuses("GET /api/v1/imports/{job_id}"))
        .containsExactlyInAnyOrder("200", "400", "403", "404", "500", "503");
    api.operations().keySet().stream()
        .filter(route -> !route.contains("/health"))
        .forEach(route -> assertThat(api.statuses(route)).as(route).contains("500", "503"));
  }

  @Test
  void every_field_has_a_description_and_every_plain_one_an_example() {
    List<String> mute = new ArrayList<>();
    api.schemas()
        .forEach((name, schema) ->
            api.properties(schema)
                .forEach((field, property) -> {
                  boolean nested = property.containsKey("$ref");
                  if (!nested && !Description.isExplained(property)) {
                    mute.add(name + "." + field);
                  }
                }));

    assertThat(mute).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "invalid, user_required",
    "malformed, malformed_json",
    "access_denied, access_denied",
    "unknown_job, unknown_job",
    "unknown_document, unknown_document",
    "unknown_line_item, unknown_line_item",
    "unknown_sample, unknown_sample",
    "unknown_problem, unknown_problem",
    "unknown_entity, unknown_insurer",
    "not_acceptable, not_acceptable",
    "key_conflict, key_conflict",
    "too_large, too_large",
    "unsupported_format, unsupported_format",
    "unsupported_content_type, unsupported_content_type",
    "unreadable, unreadable_document",
    "not_normalized, not_normalized",
    "internal, internal",
    "unavailable, store_unavailable"
  })
  void an_example_of_a_problem_is_a_real_answer(String example, String golden) {
    // whoever writes the description leaves nulls out of examples
    Object real = Description.withoutNulls(new Yaml().load(Golden.read("problem/" + golden)));

    assertThat(api.examples(example)).isNotEmpty().containsOnly(real);
  }

  @Test
  void every_example_of_a_problem_is_compared_above() {
    assertThat(api.exampleNames())
        .hasSize(18 + 7)
        .contains("up", "down", "from_portal", "given_text", "batch", "csv", "ndjson");
  }

  @Test
  void whoever_has_the_description_already_need_not_get_it_again() {
    String version = get("/openapi").header("ETag");

    assertThat(get("/openapi", "If-None-Match", version).status()).isEqualTo(304);
    assertThat(get("/openapi", "If-None-Match", "\"another\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson"})
  void an_example_of_line_items_is_a_real_answer(String form) {
    assertThat(api.examples(form)).containsExactly(Golden.readText("data/two_lines." + form));
  }

  @Test
  void line_items_come_in_three_forms_that_ranges_choose_too() {
    assertThat(api.contentTypes("GET /api/v1/data", "200"))
        .containsExactlyInAnyOrder(
            "application/json", "application/x-ndjson", "text/csv", "application/*", "text/*");
  }

  @Test
  void what_a_caller_may_prefer_is_described() {
    assertThat(api.parameters(api.operations().get("POST /api/v1/ingest/document")))
        .extracting(parameter -> parameter.get("in") + " " + parameter.get("name"))
        .containsExactlyInAnyOrder("header Idempotency-Key", "header Prefer");
  }

  @ParameterizedTest
  @CsvSource({
    "ingestion/imported_from_portal, IngestionResponse",
    "ingestion/imported_given, IngestionResponse",
    "ingestion/accepted, IngestionResponse",
    "batch/each_by_itself, BatchResponse",
    "ingestion/repeated_failed, IngestionResponse",
    "imports/list, ImportList",
    "imports/page, ImportList",
    "imports/status_completed, ImportStatus",
    "imports/status_processing, ImportStatus",
    "imports/findings, FindingList",
    "data/two_lines, NormalizedData",
    "data/nothing, NormalizedData",
    "data/first_page, NormalizedData",
    "data/last_page, NormalizedData",
    "explanation/stated_and_derived, Explanation",
    "explanation/rules_changed, Explanation",
    "entities/page, EntityList",
    "entities/insurer, FoundEntity",
    "entities/provider, FoundEntity",
    "entities/plan, FoundPlan",
    "entities/provider_record, FoundProviderRecord",
    "stats/some, Statistics",
    "health/up, Health",
    "health/down, Health",
    "problem/everything_at_once, Problem",
    "normalization/normalized, NormalizedDocument",
    "samples/list, SampleList",
    "problem/unreadable_document, Problem",
    "problem/not_normalized, Problem"
  })
  void a_real_answer_has_the_described_shape(String golden, String schema) {
    assertThat(api.misfits(new Yaml().load(Golden.read(golden)), schema)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/swagger-ui", "/swagger-ui/", "/swagger-ui/index.html"})
  void the_page_is_served_and_names_no_foreign_host(String path) {
    Answer page = get(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html");
    assertThat(page.text())
        .contains("'/openapi'", "validatorUrl: \"none\"")
        .doesNotContainPattern("https?:(?!')|(src|href)=[\"']?//|url\\(");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js"})
  void the_parts_of_the_page_are_served_from_here(String file) {
    assertThat(get("/swagger-ui").text()).contains("/swagger-ui/res/" + file);
    assertThat(get("/swagger-ui/res/" + file).bytes()).hasSizeGreaterThan(100_000);
  }

  @Test
  void nothing_else_is_served_beside_the_page() {
    assertProblem(get("/swagger-ui/%2e%2e/%2e%2e/claimport.yml"), 404, "unknown_route");
    assertProblem(get("/swagger-ui/..%2f..%2fclaimport.yml"), 404, "unknown_route");
  }
}
