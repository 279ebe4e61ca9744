package io.claimport.adapters.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.domain.importing.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// None of these has a store: asking for one would be an error.
class NormalizeTest {

  private static final String HEADER =
      "file_name,line_item_id,import_job_id,service_date,procedure_code,procedure_description,"
          + "provider_name,provider_npi,billed_amount,allowed_amount,paid_by_insurance,"
          + "patient_responsibility,claim_number,created_at,code_system,modifiers,units,"
          + "diagnosis_codes,revenue_code,service_date_end,line_status,adjustments,"
          + "derived_fields";

  @TempDir private Path folder;

  private final Reader reader = new Reader();
  private final TestCli cli = new TestCli().with(NormalizeDocument.class, reader);

  @Test
  void standard_input_is_read_when_no_file_is_named() {
    assertThat(cli.reading("good").run("normalize").answer())
        .isEqualTo(
            """
            stdin (csv, 10 bytes)

            Date        Code   Description             Billed  Allowed  Plan paid  You owe  Provider                    Status  Claim
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
            2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
                               Total                   200.00   150.00     120.00    30.00

            1 line item, 1 provider, 1 procedure code, services from 2026-01-10 to 2026-01-12.

            Severity  Rule   Place            Message
            ────────  ─────  ───────────────  ──────────────────────────────────────────────
            warning   P-NPI  row 3, column 9  provider_npi does not have a valid check digit

            """);
    assertThat(reader.asked).containsExactly("stdin good null");
  }

  @Test
  void json_is_a_document_its_line_items_and_findings() {
    String answer = cli.reading("good").run("normalize", "-", "--output", "json").answer();

    assertThat(answer)
        .startsWith(
            """
            {
              "document": {
                "file_name": "stdin",
                "file_type": "csv",
                "format": "csv",
                "size": 10,
                "sha256": "0d1da5138c035ffb7a848cfa108a901b2d7e44195f11ddc475e1fe7c1cf9d8b3",
                "status": "extracted",
                "created_at": "2026-03-01T12:00:00.123456Z"
              },
              "line_items": [
                {
                  "line_item_id": "00e31457-0de1-3d4c-aa4d-3875b60f9443",
            """)
        .endsWith(
            """
              ],
              "findings": [
                {
                  "rule": "P-NPI",
                  "severity": "warning",
                  "place": "row 3, column 9",
                  "message": "provider_npi does not have a valid check digit"
                }
              ]
            }
            """);
  }

  @Test
  void files_are_read_in_their_order_under_their_names() throws IOException {
    String first = file("a.csv", "good");
    String second = file("b.csv", "good");

    List<String> csv =
        cli.run("normalize", first, second, "--format=csv", "--output=csv")
            .answer()
            .lines()
            .toList();

    assertThat(csv.getFirst()).isEqualTo(HEADER);
    assertThat(csv.get(1)).startsWith("a.csv,00e31457-");
    assertThat(csv.get(2)).startsWith("b.csv,00e31457-");
    assertThat(reader.asked).containsExactly("a.csv good csv", "b.csv good csv");
    assertThat(cli.run("normalize", first, "--output=ndjson").answer())
        .startsWith("{\"file_name\":\"a.csv\",\"line_item_id\":\"00e31457-");
  }

  @Test
  void json_of_several_files_is_a_list() throws IOException {
    String answer =
        cli.run("normalize", file("a", "good"), file("b", "good"), "--output=json").answer();

    assertThat(answer).startsWith("[\n  {\n    \"document\": {\n").endsWith("  }\n]\n");
  }

  @Test
  void an_unreadable_document_is_refused_but_what_was_noticed_is_shown() {
    TestCli.Run run = cli.reading("bad").run("normalize", "--output", "json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("\"status\": \"failed\"", "\"line_items\": []", "\"rule\": \"P-NPI\"");
    assertThat(run.err())
        .isEqualTo(
            """
            claimport: The document cannot be read: provider_npi does not have a valid check digit (row 3, column 9).
            Next: look at the findings, and at the document there.
            """);
    assertThat(cli.reading("bad").run("normalize").out())
        .startsWith("stdin (csv, 10 bytes)\n\nSeverity");
  }

  @Test
  void an_unsupported_document_is_refused() {
    assertThat(cli.reading("alien").run("normalize").failure(3))
        .isEqualTo(
            """
            claimport: No reader knows this kind of document.
            Next: give a document in one of these formats, or name its format with --format: e1, csv.
            """);
  }

  @Test
  void a_document_that_is_too_large_is_refused() {
    assertThat(cli.reading("huge").run("normalize").failure(3))
        .startsWith("claimport: The document is larger than the 1,000 bytes that are taken.\n");
  }

  @Test
  void one_bad_document_does_not_keep_the_others_from_being_answered() throws IOException {
    String good = file("good.csv", "good");
    String huge = file("huge.csv", "huge");
    String alien = file("alien.csv", "alien");

    TestCli.Run run = cli.run("normalize", huge, good, alien, "--output=csv");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            """
            claimport: 2 of 3 documents were refused:
              %s: The document is larger than the 1,000 bytes that are taken.
              %s: No reader knows this kind of document.
            Next: split the document.
            """
                .formatted(huge, alien));
  }

  @Test
  void a_file_that_is_not_there_is_a_usage_error_before_anything_is_read() throws IOException {
    String missing = folder.resolve("missing").toString();

    assertThat(
            new TestCli()
                .run("normalize", file("good", "good"), missing, folder.toString())
                .failure(2))
        .isEqualTo(
            """
            claimport: 2 things are not valid:
              FILE names no file: %s
              FILE names a folder: %s
            Next: see options and examples with `claimport normalize --help`.
            """
                .formatted(missing, folder));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /// What it answers depends on the content.
  private static final class Reader implements NormalizeDocument {

    private final List<String> asked = new ArrayList<>();

    @Override
    public Outcome normalize(String fileName, InputStream content, @Nullable String format) {
      String text = read(content);
      asked.add(fileName + " " + text + " " + format);
      Document sample = Samples.completed().document();
      Document document =
          new Document(
              sample.id(),
              fileName,
              sample.format(),
              sample.size(),
              sample.sha256(),
              sample.status(),
              sample.createdAt());
      return switch (text) {
        case "bad" ->
            new Outcome.Unreadable(
                document.with(Document.Status.FAILED), Samples.FINDING, List.of(Samples.FINDING));
        case "alien" -> new Outcome.UnsupportedFormat(List.of("e1", "csv"));
        case "huge" -> new Outcome.TooLarge(1_000);
        default ->
            new Outcome.Normalized(
                document, List.of(Samples.lines().getFirst()), List.of(Samples.FINDING));
      };
    }

    private static String read(InputStream content) {
      try {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
