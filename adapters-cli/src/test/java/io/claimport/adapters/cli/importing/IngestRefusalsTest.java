package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.CannedIngestion;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.Violation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestRefusalsTest {

  @TempDir private Path folder;

  @Test
  void everything_that_is_wrong_is_named_by_its_option() {
    CannedIngestion ingestion =
        new CannedIngestion(
            new Outcome.Refused(
                List.of(
                    new Violation("x", "num_line_items", "num_line_items must be whole"),
                    new Violation("x", "as_of", "as_of must be a date as YYYY-MM-DD"),
                    new Violation("x", "user_id", "user_id is required"),
                    new Violation("x", "entity_id", "entity_id names no entity"),
                    new Violation("x", "Idempotency-Key", "Idempotency-Key must be short"),
                    new Violation("x", "format", "nobody knows this format"))));

    assertThat(cli(ingestion).run("ingest", "nobody").failure(2))
        .isEqualTo(
            """
            claimport: 6 things are not valid:
              --items must be whole
              --as-of must be a date as YYYY-MM-DD
              --user is required
              ENTITY names no entity
              --idempotency-key must be short
              --format: nobody knows this format
            Next: see options and examples with `claimport ingest --help`.
            """);
  }

  @Test
  void what_the_command_line_itself_finds_wrong_joins_the_rest() {
    CannedIngestion ingestion = new CannedIngestion(new Outcome.Refused(List.of()));
    cli(ingestion).run("ingest", "x", "--items=five", "--seed=1.5", "--force", "--metadata=[]");

    assertThat(ingestion.form().violations())
        .extracting(Violation::message)
        .containsExactly(
            "num_line_items must be a whole number",
            "seed must be a whole number",
            "force needs --file",
            "metadata must be a JSON object");
  }

  @Test
  void a_file_that_is_not_there_is_one_more_thing_that_is_wrong() {
    CannedIngestion ingestion = new CannedIngestion(new Outcome.Refused(List.of()));
    cli(ingestion).run("ingest", "x", "--file", folder.resolve("none").toString());
    assertThat(ingestion.form().violations())
        .containsExactly(
            new Violation("no_such_file", "file", "file names no file: " + folder.resolve("none")));
    assertThat(ingestion.form().document()).isNotNull();

    CannedIngestion again = new CannedIngestion(new Outcome.Refused(List.of()));
    cli(again).run("ingest", "x", "--file", folder.toString());
    assertThat(again.form().violations())
        .extracting(Violation::message)
        .containsExactly("file names a folder: " + folder);
  }

  @Test
  void an_unknown_entity_alone_is_not_found() {
    assertThat(
            answering(
                    new Outcome.Refused(
                        List.of(
                            new Violation(
                                "unknown_entity", "entity_id", "entity_id names no entity"))))
                .run("ingest", "nobody")
                .failure(4))
        .isEqualTo(
            """
            claimport: No entity has the id nobody.
            Next: look for it with `claimport entities --search NAME`.
            """);
  }

  @Test
  void a_blank_entity_is_a_usage_error() {
    assertThat(answering().run("ingest", " ").failure(2))
        .startsWith("claimport: ENTITY must not be blank\n");
  }

  @Test
  void an_unreadable_document_leads_to_its_findings() {
    assertThat(
            answering(new Outcome.Unreadable(Samples.failed(), Samples.FINDING))
                .run("ingest", "demo_ins_001", "--file=-")
                .failure(3))
        .isEqualTo(
            """
            claimport: The document cannot be read: provider_npi does not have a valid check digit (row 3, column 9).
            Next: see what was noticed with `claimport findings 00000000-0000-4000-8000-000000000002 --user ada`.
            """);
  }

  @Test
  void an_import_that_failed_the_first_time_is_no_success_the_second_time() {
    assertThat(
            answering(new Outcome.Repeated(Samples.failed()))
                .run("ingest", "demo_ins_001", "--file=-")
                .failure(3))
        .startsWith("claimport: Repeated: the first import failed, and it was not tried again:");
  }

  @Test
  void an_unsupported_format_names_those_that_are() {
    assertThat(
            answering(new Outcome.UnsupportedFormat(List.of("e1", "csv")))
                .run("ingest", "demo_ins_001", "--file=-")
                .failure(3))
        .isEqualTo(
            """
            claimport: No reader knows this kind of document.
            Next: give a document in one of these formats, or name its format with --format: e1, csv.
            """);
  }

  @Test
  void a_document_that_is_too_large_is_refused() {
    assertThat(
            answering(new Outcome.TooLarge(1_048_576))
                .run("ingest", "demo_ins_001", "--file=-")
                .failure(3))
        .startsWith("claimport: The document is larger than the 1,048,576 bytes that are taken.\n");
  }

  @Test
  void a_key_of_another_request_is_refused() {
    assertThat(
            answering(new Outcome.KeyConflict())
                .run("ingest", "demo_ins_001", "--idempotency-key=k")
                .failure(3))
        .startsWith("claimport: The idempotency key belongs to another request.\n");
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
