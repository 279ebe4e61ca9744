package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.CannedIngestion;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

  @TempDir private Path folder;

  @Test
  void a_portals_import_is_shown_with_what_to_do_next() {
    assertThat(
            answering(new Outcome.Imported(Samples.completed()))
                .run("ingest", "demo_ins_001", "--user", "ada")
                .answer())
        .isEqualTo(
            """
            Imported 2 line items from Beacon Life (DEMO).

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

            Next: claimport data --job 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11 --user ada
                  claimport findings 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11 --user ada
            """);
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(
            answering(new Outcome.Imported(Samples.completed()))
                .run("ingest", "demo_ins_001", "--output", "json")
                .answer())
        .isEqualTo(
            """
            {
              "success": true,
              "job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
              "message": "Imported 2 line items from Beacon Life (DEMO).",
              "documents_created": 1,
              "line_items_created": 2,
              "findings_count": 1,
              "seed": 7,
              "timestamp": "2026-03-01T12:00:01.123456Z",
              "errors": []
            }
            """);
  }

  @Test
  void everything_that_was_said_reaches_the_form() {
    CannedIngestion ingestion = new CannedIngestion(new Outcome.Imported(Samples.completed()));
    cli(ingestion)
        .run(
            "ingest",
            "demo_prov_000001",
            "--user=ada",
            "--items=7",
            "--seed=-3",
            "--as-of=2026-03-01",
            "--scenario=classic",
            "--format=s1",
            "--metadata={ \"rate\": 1.10 }",
            "--idempotency-key=k1")
        .answer();

    assertThat(ingestion.form())
        .isEqualTo(
            new SubmissionForm(
                "ada",
                "provider",
                "demo_prov_000001",
                7L,
                -3L,
                "2026-03-01",
                "classic",
                "s1",
                null,
                "{\"rate\":1.10}",
                Execution.IMMEDIATE,
                "k1",
                List.of()));
  }

  @Test
  void the_type_is_that_of_the_entity_and_the_rest_is_left_to_the_defaults() {
    CannedIngestion ingestion = new CannedIngestion(new Outcome.Imported(Samples.completed()));
    cli(ingestion).run("ingest", "demo_ins_001").answer();

    assertThat(ingestion.form())
        .isEqualTo(SubmissionForm.fromPortal("demo_user", "insurance", "demo_ins_001", null));
  }

  @Nested
  class When_a_document_is_given {

    @Test
    void a_file_goes_in_under_its_own_name() throws IOException {
      CannedIngestion ingestion = new CannedIngestion(new Outcome.Imported(Samples.given()));
      Path file = Files.writeString(folder.resolve("my eob.txt"), "an EOB — with a dash");

      String answer =
          cli(ingestion)
              .run("ingest", "demo_ins_001", "--file", file.toString(), "--force", "--format=text")
              .answer();

      assertThat(ingestion.content()).isEqualTo("an EOB — with a dash");
      assertThat(ingestion.form().document().fileName()).isEqualTo("my eob.txt");
      assertThat(ingestion.form().document().method()).isEqualTo(SourceMethod.FILE_UPLOAD);
      assertThat(ingestion.form().document().force()).isTrue();
      assertThat(ingestion.form().document().format()).isEqualTo("text");
      assertThat(answer).startsWith("Imported 1 line item from").doesNotContain("Seed", "findings");
    }

    @Test
    void standard_input_has_no_name() {
      CannedIngestion ingestion = new CannedIngestion(new Outcome.Imported(Samples.given()));
      cli(ingestion).reading("an EOB").run("ingest", "demo_ins_001", "--file", "-").answer();

      assertThat(ingestion.content()).isEqualTo("an EOB");
      assertThat(ingestion.form().document().fileName()).isNull();
      assertThat(ingestion.form().document().force()).isFalse();
    }

    @Test
    void a_repetition_is_told_kindly() throws IOException {
      Path file = Files.writeString(folder.resolve("eob.txt"), "an EOB");

      assertThat(
              answering(new Outcome.Repeated(Samples.given()))
                  .run("ingest", "demo_ins_001", "--file", file.toString())
                  .answer())
          .startsWith(
              """
              Repeated: nothing was imported again; 1 line item is there.
              --force would import the file again.
              """);
    }

    @Test
    void its_import_has_no_seed() {
      assertThat(
              answering(new Outcome.Repeated(Samples.stillProcessing()))
                  .run("ingest", "demo_ins_001", "--file=-", "--output=ndjson")
                  .answer())
          .isEqualTo(
              "{\"success\":true,\"job_id\":\"00000000-0000-4000-8000-000000000003\","
                  + "\"message\":\"Repeated: the first import is still processing.\","
                  + "\"documents_created\":1,\"line_items_created\":0,\"findings_count\":0,"
                  + "\"seed\":null,\"timestamp\":\"2026-03-01T12:00:00.123456Z\",\"errors\":[]}\n");
    }
  }

  @Nested
  class When_a_worker_does_the_work {

    @Test
    void it_says_so_and_how_to_look() {
      String answer =
          answering(new Outcome.Accepted(Samples.pending()))
              .run("ingest", "demo_ins_001", "--user", "ada")
              .answer();

      assertThat(answer)
          .startsWith("Accepted: a worker will import the document.\n")
          .contains("Status      pending\n")
          .endsWith("\nNext: claimport status 00000000-0000-4000-8000-000000000003 --user ada\n");
    }

    @Test
    void programs_are_told_too() {
      assertThat(
              answering(new Outcome.Accepted(Samples.pending()))
                  .run("ingest", "demo_ins_001", "--output", "json")
                  .answer())
          .contains(
              "\"message\": \"Accepted: a worker will import the document.\"",
              "\"line_items_created\": 0,",
              "\"timestamp\": \"2026-03-01T12:00:00.123456Z\"");
    }

    @Test
    void a_repetition_meanwhile_leads_to_its_state() {
      assertThat(
              answering(new Outcome.Repeated(Samples.pending()))
                  .run("ingest", "demo_ins_001", "--file=-")
                  .answer())
          .startsWith("Repeated: the first import still waits for a worker.\n")
          .endsWith("\nNext: claimport status 00000000-0000-4000-8000-000000000003\n");
      assertThat(
              answering(new Outcome.Repeated(Samples.stillProcessing()))
                  .run("ingest", "demo_ins_001", "--file=-")
                  .answer())
          .endsWith("\nNext: claimport status 00000000-0000-4000-8000-000000000003\n");
    }
  }

  private static TestCli answering(Outcome... outcome) {
    return cli(new CannedIngestion(outcome));
  }

  private static TestCli cli(CannedIngestion ingestion) {
    return new TestCli()
        .with(IngestDocument.class, ingestion)
        .with(BrowseEntities.class, new CannedCatalog());
  }
}
