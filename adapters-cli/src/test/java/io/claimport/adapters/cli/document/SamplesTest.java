package io.claimport.adapters.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.fixture.TestSamples;
import io.claimport.application.usecase.SampleBrowsing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// None of these has a store: asking for one would be an error.
class SamplesTest {

  @TempDir private Path folder;

  private final TestCli cli =
      new TestCli().with(BrowseSamples.class, new SampleBrowsing(new TestSamples()));

  @Test
  void all_are_listed() {
    assertThat(cli.run("samples").answer())
        .isEqualTo(
            """
            Name                 Format   Lines  Refused by  Title
            ───────────────────  ───────  ─────  ──────────  ─────────────────────────────────
            two-subscribers.837  x12-837      2  –           Two subscribers in one claim file
            lab-report.txt       text         –  P-TXT-NEG   A laboratory report

            2 samples.
            Next: claimport samples NAME | claimport normalize -
            """);
  }

  @Test
  void as_json_what_is_expected_is_a_part_of_each() {
    assertThat(cli.run("samples", "--output", "json").answer())
        .contains("\"total\": 2", "\"expected\": {", "\"total_billed_amount\": 415.00")
        .contains("\"total_allowed_amount\": null", "\"refusal\": \"P-TXT-NEG\"");
  }

  @Test
  void as_rows_it_stands_beside_each() {
    assertThat(cli.run("samples", "--output", "csv").answer().lines())
        .hasSize(3)
        .first()
        .isEqualTo(
            "name,title,description,format,media_type,size,line_items,total_billed_amount,"
                + "total_allowed_amount,total_paid_by_insurance,total_patient_responsibility,"
                + "findings,refusal");
    assertThat(cli.run("samples", "--output", "ndjson").answer().lines()).hasSize(2);
  }

  @Test
  void the_bytes_go_to_standard_output_as_they_are() {
    assertThat(cli.run("samples", "lab-report.txt").answer()).isEqualTo(TestSamples.DOCUMENT);
  }

  @Test
  void a_file_gets_the_document_and_standard_output_nothing() throws IOException {
    Path file = folder.resolve("mine.txt");

    TestCli.Run run = cli.run("samples", "lab-report.txt", "--out", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("Wrote " + file + " (" + TestSamples.DOCUMENT.length() + " bytes).\n");
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(file)).isEqualTo(TestSamples.DOCUMENT);
  }

  @Test
  void in_a_folder_it_keeps_its_name() {
    cli.run("samples", "lab-report.txt", "-o", folder.toString());

    assertThat(folder.resolve("lab-report.txt")).hasContent(TestSamples.DOCUMENT);
  }

  @Test
  void a_name_that_nobody_knows_is_not_found() {
    assertThat(cli.run("samples", "nothing").failure(4))
        .contains("There is no such sample.", "list them with claimport samples");
  }

  @Test
  void a_file_without_a_sample_for_it_is_a_mistake() {
    assertThat(cli.run("samples", "--out", "x").failure(2)).contains("--out needs the NAME");
  }
}
