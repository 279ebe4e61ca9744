package io.claimport.adapters.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// None of these has a store: asking for one would be an error.
class GenerateTest {

  private static final String DOCUMENT = "EXPLANATION OF BENEFITS — fictional\r\n\0";
  private static final String AGAIN =
      "Again with: claimport generate demo_ins_001 --items 5 --seed 7 --as-of 2026-03-01"
          + " --format csv --scenario classic --user ada.\n";

  @TempDir private Path folder;

  private final Portals portals = new Portals();
  private final TestCli cli = new TestCli().with(GenerateDocument.class, portals);

  @Test
  void the_bytes_go_to_standard_output_as_they_are() {
    assertThat(cli.run("generate", "demo_ins_001", "--seed", "7").answer()).isEqualTo(DOCUMENT);
  }

  @Test
  void a_seed_that_was_drawn_is_told_beside_the_document() {
    TestCli.Run run = cli.run("generate", "demo_ins_001");

    assertThat(run.out()).isEqualTo(DOCUMENT);
    assertThat(run.err()).isEqualTo(AGAIN.replace(".\n", "\n"));
    assertThat(run.exit()).isZero();
  }

  @Test
  void every_wish_is_passed_on() {
    cli.run(
            "generate",
            "demo_ins_001",
            "--user=ada",
            "--items=7",
            "--seed=3",
            "--as-of=2026-03-01",
            "--format=e1",
            "--scenario=classic")
        .answer();

    assertThat(portals.asked)
        .containsExactly(
            new UserId("ada")
                + " demo_ins_001 "
                + new PortalRequest(7, 3L, LocalDate.of(2026, 3, 1), "e1", Scenario.CLASSIC));
  }

  @Test
  void a_number_that_is_far_too_large_stays_too_large() {
    cli.run("generate", "demo_ins_001", "--seed=1", "--items=99999999999").answer();

    assertThat(portals.asked.getFirst()).contains("items=" + Integer.MAX_VALUE);
  }

  @Test
  void a_file_gets_the_document_and_standard_output_nothing() throws IOException {
    Path file = folder.resolve("eob.txt");
    TestCli.Run run = cli.run("generate", "demo_ins_001", "--seed=7", "-o", file.toString());

    assertThat(Files.readString(file)).isEqualTo(DOCUMENT);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("Wrote " + file + " (40 bytes).\n" + AGAIN.replace(".\n", "\n"));
  }

  @Test
  void a_folder_gets_a_file_with_the_documents_own_name() throws IOException {
    cli.run("generate", "demo_ins_001", "--out", folder.toString());

    assertThat(Files.readString(folder.resolve("eob_statement.csv"))).isEqualTo(DOCUMENT);
  }

  @Test
  void a_file_that_cannot_be_written_is_a_usage_error() {
    Path file = folder.resolve("none").resolve("eob.txt");

    assertThat(cli.run("generate", "demo_ins_001", "-o", file.toString()).failure(2))
        .startsWith("claimport: --out names a file that cannot be written: " + file + "\n");
  }

  @Test
  void a_refusal_leaves_no_file() {
    Path file = folder.resolve("eob.txt");
    portals.violations =
        List.of(
            new Violation("out_of_range", "num_line_items", "num_line_items must be from 1 to 2"),
            new Violation("unknown_format", "format", "format must be e1"));

    assertThat(
            cli.run("generate", "demo_ins_001", "--items=0", "--format=x", "-o", file.toString())
                .failure(2))
        .isEqualTo(
            """
            claimport: 2 things are not valid:
              --items must be from 1 to 2
              --format must be e1
            Next: see options and examples with `claimport generate --help`.
            """);
    assertThat(file).doesNotExist();
  }

  @Test
  void what_is_no_number_or_date_is_told_together_with_the_rest() {
    portals.violations =
        List.of(new Violation("unknown_entity", "entity_id", "entity_id names no entity"));

    assertThat(
            cli.run(
                    "generate",
                    "nobody",
                    "--items=a",
                    "--seed=b",
                    "--as-of=2026-02-30",
                    "--scenario=wild")
                .failure(2))
        .isEqualTo(
            """
            claimport: 5 things are not valid:
              --items must be a whole number
              --seed must be a whole number
              --as-of must be a date as YYYY-MM-DD
              --scenario must be one of classic, realistic, denied, partial, reversal, messy
              ENTITY names no entity
            Next: see options and examples with `claimport generate --help`.
            """);
  }

  @Test
  void a_document_is_never_written_for_a_request_that_is_half_valid() {
    assertThat(cli.run("generate", "demo_ins_001", "--seed=b").failure(2))
        .startsWith("claimport: --seed must be a whole number\n");
  }

  @Test
  void an_unknown_entity_alone_is_not_found() {
    portals.violations =
        List.of(new Violation("unknown_entity", "entity_id", "entity_id names no entity"));

    assertThat(cli.run("generate", "nobody").failure(4))
        .startsWith("claimport: No entity has the id nobody.\n");
  }

  /// Writes always the same, or refuses.
  private static final class Portals implements GenerateDocument {

    private final List<String> asked = new ArrayList<>();
    private List<Violation> violations = List.of();

    @Override
    public Outcome generate(UserId user, EntityId entity, PortalRequest request, OutputStream out) {
      asked.add(user + " " + entity + " " + request);
      if (!violations.isEmpty()) {
        return new Outcome.Refused(violations);
      }
      try {
        out.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Outcome.Generated(TestJob.aRecipe(), TestJob.FORMAT, "eob_statement.csv");
    }
  }
}
