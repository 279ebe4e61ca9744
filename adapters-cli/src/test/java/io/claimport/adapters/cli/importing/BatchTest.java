package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.CannedIngestion;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.adapters.cli.fixture.TestCli.Run;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  private static final Outcome IMPORTED = new Outcome.Imported(Samples.completed());
  private static final Outcome REFUSED =
      new Outcome.Refused(
          List.of(
              new Violation("unknown_entity", "entity_id", "entity_id names no entity"),
              new Violation("x", "seed", "seed must be a whole number")));

  @TempDir private Path folder;

  @Test
  void every_line_is_imported_in_its_order() {
    Run run =
        cli(new CannedIngestion(IMPORTED, IMPORTED))
            .reading("demo_ins_001\n\n# not this one\ndemo_prov_000001 seed=7\n")
            .run("batch");

    assertThat(run.answer())
        .isEqualTo(
            """
            Entity            Outcome    Items  Job                                   What happened
            ────────────────  ─────────  ─────  ────────────────────────────────────  ──────────────────────────────────────────────
            demo_ins_001      completed      2  6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  Imported 2 line items from Beacon Life (DEMO).
            demo_prov_000001  completed      2  6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  Imported 2 line items from Beacon Life (DEMO).

            2 imported, 0 refused.
            Next: claimport data
            """);
  }

  @Test
  void what_a_line_wishes_goes_to_its_import() throws IOException {
    Path file = folder.resolve("entities.txt");
    Files.writeString(
        file,
        "demo_prov_000001 num_line_items=9 seed=7 as_of=2026-03-01 format=csv scenario=denied\n");
    CannedIngestion ingestion = new CannedIngestion(IMPORTED);

    cli(ingestion).run("batch", file.toString(), "--user", "ada").answer();

    SubmissionForm form = ingestion.form();
    assertThat(form.userId()).isEqualTo("ada");
    assertThat(form.entityType()).isEqualTo("provider");
    assertThat(form.entityId()).isEqualTo("demo_prov_000001");
    assertThat(form.numLineItems()).isEqualTo(9);
    assertThat(form.seed()).isEqualTo(7);
    assertThat(form.asOf()).isEqualTo("2026-03-01");
    assertThat(form.format()).isEqualTo("csv");
    assertThat(form.scenario()).isEqualTo("denied");
    assertThat(form.document()).isNull();
    assertThat(form.violations()).isEmpty();
  }

  @Test
  void one_that_is_refused_does_not_keep_the_others() {
    Run run =
        cli(new CannedIngestion(IMPORTED, REFUSED, IMPORTED))
            .reading("demo_ins_001\nnobody\ndemo_ins_001\n")
            .run("batch", "--output", "ndjson");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasLineCount(3);
    assertThat(run.out().lines().toList().get(1))
        .isEqualTo(
            "{\"entity_id\":\"nobody\",\"success\":false,\"job_id\":null,"
                + "\"message\":\"2 things are not valid:\",\"line_items_created\":null,"
                + "\"findings_count\":null,\"seed\":null,"
                + "\"errors\":[\"entity_id names no entity\",\"seed must be a whole number\"]}");
    assertThat(run.out().lines().toList().get(2)).contains("\"success\":true");
  }

  @Test
  void people_read_why_it_was_refused() {
    Run run = cli(new CannedIngestion(REFUSED)).reading("nobody").run("batch");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("refused", "entity_id names no entity; seed must be a whole number")
        .contains("0 imported, 1 refused.");
  }

  @Test
  void json_counts_them() {
    Run run =
        cli(new CannedIngestion(IMPORTED, REFUSED))
            .reading("demo_ins_001\nnobody\n")
            .run("batch", "--output", "json");

    assertThat(run.out())
        .startsWith(
            """
            {
              "success": false,
              "user_id": "demo_user",
              "total": 2,
              "refused": 1,
              "outcomes": [
            """);
  }

  @Test
  void a_line_that_cannot_be_understood_is_refused_by_itself() {
    CannedIngestion ingestion = new CannedIngestion(new Outcome.Refused(List.of()));

    cli(ingestion).reading("demo_ins_001 items=3 seed=x seed=y\n").run("batch");

    assertThat(ingestion.form().violations())
        .extracting(Violation::message)
        .containsExactly(
            "what follows the entity must be NAME=VALUE, and the name one of num_line_items, seed,"
                + " as_of, format, scenario",
            "seed stands there twice",
            "seed must be a whole number");
  }

  @Test
  void no_line_and_no_file_are_usage_errors() {
    assertThat(cli(new CannedIngestion()).reading("# nothing\n").run("batch").failure(2))
        .startsWith("claimport: FILE names no entity\n");
    assertThat(
            cli(new CannedIngestion()).run("batch", folder.resolve("none").toString()).failure(2))
        .startsWith("claimport: FILE names no file: ");
  }

  @Test
  void when_the_store_goes_away_what_was_done_is_told() {
    Run run = cli(new StoreThatGoesAway()).reading("demo_ins_001\ndemo_ins_001\n").run("batch");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("1 imported, 0 refused.");
    assertThat(run.err()).startsWith("claimport: The store does not answer: It went away.\n");
  }

  private static TestCli cli(IngestDocument ingestion) {
    return new TestCli()
        .with(IngestDocument.class, ingestion)
        .with(BrowseEntities.class, new CannedCatalog());
  }

  /// Takes one import.
  private static final class StoreThatGoesAway implements IngestDocument {

    private boolean away;

    @Override
    public Outcome ingest(Submission submission) {
      throw new AssertionError("a batch sends forms");
    }

    @Override
    public Outcome ingest(SubmissionForm form) {
      if (away) {
        throw new Unavailable(
            Unavailable.Part.STORE, "It went away.", new IllegalStateException("gone"));
      }
      away = true;
      return IMPORTED;
    }
  }
}
