package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetImportStatus.Outcome;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.UserId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusTest {

  @Test
  void a_completed_import_tells_how_to_make_its_document_again() {
    assertThat(
            answering(new Outcome.Found(Samples.completed())).run("status", Samples.JOB).answer())
        .isEqualTo(
            """
            Job         6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11
            Status      completed
            User        ada
            Entity      Beacon Life (DEMO), demo_ins_001
            Document    eob_statement_demo_ins_001_2026-03-01.csv (csv, 10 bytes)
            Line items  2
            Findings    1
            Created     2026-03-01T12:00:00.123456Z
            Ended       2026-03-01T12:00:01.123456Z
            Seed        7
            As of       2026-03-01
            """);
  }

  @Test
  void a_failed_import_tells_why() {
    assertThat(answering(new Outcome.Found(Samples.failed())).run("status", Samples.JOB).answer())
        .contains("Status      failed\n", "Error       the document states no billed service")
        .doesNotContain("Seed");
  }

  @Test
  void an_import_at_work_has_not_ended() {
    assertThat(
            answering(new Outcome.Found(Samples.stillProcessing()))
                .run("status", Samples.JOB)
                .answer())
        .contains("Status      processing\n", "Ended       –\n");
  }

  @Test
  void an_import_at_work_tells_how_far_it_has_come() {
    TestCli cli = answering(new Outcome.Found(Samples.processingAt(1_200)));

    assertThat(cli.run("status", Samples.JOB).answer()).contains("Line items  1,200 so far\n");
    assertThat(cli.run("status", Samples.JOB, "--output", "json").answer())
        .contains("\"status\": \"processing\"", "\"line_items_count\": 1200,");
  }

  @Test
  void an_import_that_waits_for_a_worker_is_pending() {
    TestCli cli = answering(new Outcome.Found(Samples.pending()));

    assertThat(cli.run("status", Samples.JOB).answer())
        .contains("Status      pending\n", "Line items  0\n", "Ended       –\n")
        .doesNotContain("Error");
    assertThat(cli.run("status", Samples.JOB, "--output", "json").answer())
        .contains(
            "\"status\": \"pending\"",
            "\"line_items_count\": 0,",
            "\"findings_count\": 0,",
            "\"completed_at\": null,",
            "\"error_message\": null");
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(
            answering(new Outcome.Found(Samples.failed()))
                .run("status", Samples.OTHER_JOB, "--output", "json")
                .answer())
        .startsWith(
            """
            {
              "success": true,
              "job_id": "00000000-0000-4000-8000-000000000002",
              "status": "failed",
              "import_job": {
                "job_id": "00000000-0000-4000-8000-000000000002",
                "user_id": "ada",
            """);
  }

  @Test
  void a_row_of_it_is_the_import() {
    TestCli cli = answering(new Outcome.Found(Samples.failed()));

    assertThat(cli.run("status", Samples.JOB, "--output", "ndjson").answer().lines())
        .singleElement()
        .asString()
        .startsWith("{\"job_id\":\"00000000-0000-4000-8000-000000000002\",");
    assertThat(cli.run("status", Samples.JOB, "--output", "csv").answer().lines()).hasSize(2);
  }

  @Test
  void whoever_asks_is_always_named() {
    AtomicReference<@Nullable UserId> asked = new AtomicReference<>();
    new TestCli()
        .with(
            GetImportStatus.class,
            (_, user) -> {
              asked.set(user);
              return new Outcome.Found(Samples.completed());
            })
        .run("status", Samples.JOB)
        .answer();

    assertThat(asked.get()).isEqualTo(new UserId("demo_user"));
  }

  @Test
  void an_unknown_import_is_not_found() {
    assertThat(answering(new Outcome.Unknown()).run("status", Samples.JOB).failure(4))
        .startsWith("claimport: No import has the id " + Samples.JOB + ".\n");
    assertThat(new TestCli().run("status", "nonsense").failure(4))
        .startsWith("claimport: No import has the id nonsense.\n");
  }

  @Test
  void another_users_import_is_refused() {
    assertThat(answering(new Outcome.AccessDenied()).run("status", Samples.JOB).failure(3))
        .startsWith("claimport: Access denied.\n");
  }

  @Test
  void strict_isolation_without_a_user_is_a_usage_error() {
    assertThat(
            answering(new Outcome.UserRequired(Violation.required("user_id")))
                .run("status", Samples.JOB)
                .failure(2))
        .startsWith("claimport: --user is required\n");
  }

  private static TestCli answering(Outcome outcome) {
    return new TestCli().with(GetImportStatus.class, (_, _) -> outcome);
  }
}
