package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.fake.CannedInspection;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private final TestCli cli =
      answering(new InspectImport.Outcome.Found<>(List.of(Samples.FINDING)));

  @Test
  void a_table_lists_every_finding() {
    assertThat(cli.run("findings", Samples.JOB).answer())
        .isEqualTo(
            """
            Severity  Rule   Place            Message
            ────────  ─────  ───────────────  ──────────────────────────────────────────────
            warning   P-NPI  row 3, column 9  provider_npi does not have a valid check digit
            """);
  }

  @Test
  void on_a_narrow_terminal_a_message_runs_on_instead_of_being_cut() {
    assertThat(cli.onTerminal(50).with("NO_COLOR", "1").run("findings", Samples.JOB).answer())
        .isEqualTo(
            """
            Severity  Rule   Place            Message
            ────────  ─────  ───────────────  ────────────────
            warning   P-NPI  row 3, column 9  provider_npi does not have a valid check digit
            """);
  }

  @Test
  void nothing_noticed_is_said_in_words() {
    assertThat(
            answering(new InspectImport.Outcome.Found<>(List.of()))
                .run("findings", Samples.JOB)
                .answer())
        .isEqualTo("Nothing was noticed.\n");
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(cli.run("findings", Samples.JOB, "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
              "total_findings": 1,
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
  void ndjson_and_csv_have_a_finding_on_each_line() {
    assertThat(cli.run("findings", Samples.JOB, "--output", "ndjson").answer())
        .isEqualTo(
            "{\"rule\":\"P-NPI\",\"severity\":\"warning\",\"place\":\"row 3, column 9\","
                + "\"message\":\"provider_npi does not have a valid check digit\"}\n");
    assertThat(cli.run("findings", Samples.JOB, "--output", "csv").answer())
        .isEqualTo(
            """
            rule,severity,place,message
            P-NPI,warning,"row 3, column 9",provider_npi does not have a valid check digit
            """);
  }

  @Test
  void an_unknown_import_is_not_found() {
    assertThat(
            answering(new InspectImport.Outcome.Unknown<>())
                .run("findings", Samples.JOB)
                .failure(4))
        .startsWith("claimport: No import has the id " + Samples.JOB + ".\n");
    assertThat(new TestCli().run("findings", "nonsense").failure(4))
        .startsWith("claimport: No import has the id nonsense.\n");
  }

  @Test
  void another_users_import_is_refused() {
    assertThat(
            answering(new InspectImport.Outcome.AccessDenied<>())
                .run("findings", Samples.JOB)
                .failure(3))
        .startsWith("claimport: Access denied.\n");
  }

  private static TestCli answering(InspectImport.Outcome<List<Finding>> outcome) {
    return new TestCli().with(InspectImport.class, CannedInspection.ofFindings(outcome));
  }
}
