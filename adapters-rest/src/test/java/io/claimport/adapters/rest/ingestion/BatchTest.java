package io.claimport.adapters.rest.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.rest.http.CannedIngestion;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.Execution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest extends OverHttp {

  private static final String BATCH = "/api/v1/ingest/batch";
  private static final String TWO =
      """
      {"user_id": "ada", "entities": [
        {"entity_type": "insurance", "entity_id": "demo_ins_001", "seed": 7},
        {"entity_type": "provider", "entity_id": "demo_prov_000001", "metadata": {"a": [1, "]"]}}]}
      """;

  private CannedIngestion answering() {
    CannedIngestion ingestion =
        CannedIngestion.refusing(form -> {
          List<Violation> violations = new ArrayList<>(form.violations());
          return switch (form.entityId()) {
            case "demo_ins_001", "demo_prov_000001" ->
                new Outcome.Imported(Fixed.completed(Fixed.fromPortal(), 5, 0));
            case "away" ->
                throw new Unavailable(Unavailable.Part.PORTAL, "away", new IOException("away"));
            case "used" -> new Outcome.KeyConflict();
            case null, default -> { // any text may come in
              violations.add(new Violation("unknown_entity", "entity_id", "there is none"));
              yield new Outcome.Refused(violations);
            }
          };
        });
    ports.prepare(IngestDocument.class, ingestion);
    return ingestion;
  }

  @Test
  void each_entry_has_its_own_outcome_in_the_order_of_the_request() {
    answering();

    assertAnswer(
        post(
            BATCH,
            """
            {"user_id": "ada", "entities": [
              {"entity_type": "insurance", "entity_id": "nobody", "colour": "red"},
              {"entity_type": "insurance", "entity_id": "demo_ins_001"},
              {"entity_type": "insurance", "entity_id": "away"},
              {"entity_type": "insurance", "entity_id": "used"},
              {"entity_type": "insurance", "entity_id": 5, "user_id": "bob"},
              "demo_ins_001",
              7]}
            """),
        200,
        "batch/each_by_itself");
  }

  @Test
  void the_port_gets_each_entry_with_its_user_and_its_own_key() {
    CannedIngestion ingestion = answering();

    post(BATCH, TWO, "Idempotency-Key", "march", "Prefer", "respond-async");

    assertThat(ingestion.forms())
        .extracting(
            SubmissionForm::userId,
            SubmissionForm::entityId,
            SubmissionForm::seed,
            SubmissionForm::metadata,
            SubmissionForm::idempotencyKey,
            SubmissionForm::execution)
        .containsExactly(
            tuple("ada", "demo_ins_001", 7L, null, "march#0", Execution.DEFERRED),
            tuple(
                "ada",
                "demo_prov_000001",
                null,
                "{\"a\": [1, \"]\"]}",
                "march#1",
                Execution.DEFERRED));
  }

  @Test
  void without_a_key_no_entry_has_one() {
    CannedIngestion ingestion = answering();

    post(BATCH, TWO);

    assertThat(ingestion.forms()).extracting(SubmissionForm::idempotencyKey).containsOnlyNulls();
  }

  @Test
  void everything_that_is_wrong_with_the_batch_is_said_at_once_and_nothing_is_imported() {
    CannedIngestion ingestion = answering();

    assertProblem(
        post(BATCH, "{\"users\": 1, \"entities\": {}}", "Idempotency-Key", "k".repeat(251)),
        400,
        "bad_batch");
    assertThat(ingestion.forms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"user_id": "ada"}                          | entities | required
          {"user_id": "ada", "entities": []}          | entities | out_of_range
          {"user_id": "ada", "entities": "x"}         | entities | wrong_type
          {"user_id": "a b", "entities": [1]}         | user_id  | invalid_user_id
          {"user_id": 7, "entities": [1]}             | user_id  | wrong_type
          {"entities": [1]}                           | user_id  | required
          """)
  void a_batch_that_is_not_valid_imports_nothing(String body, String field, String rule) {
    CannedIngestion ingestion = answering();

    assertThat(post(BATCH, body).text())
        .contains("\"status\":400", "\"rule\":\"" + rule + "\",\"field\":\"" + field + "\"");
    assertThat(ingestion.forms()).isEmpty();
  }

  @Test
  void a_thousand_entries_are_taken_and_no_more() {
    answering();

    assertThat(post(BATCH, entries(1_000)).text()).contains("\"total\":1000");
    assertThat(post(BATCH, entries(1_001)).status()).isEqualTo(400);
  }

  private static String entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "{\"entity_type\": \"insurance\", \"entity_id\": \"demo_ins_001\"}")
        .collect(Collectors.joining(",", "{\"user_id\": \"ada\", \"entities\": [", "]}"));
  }
}
