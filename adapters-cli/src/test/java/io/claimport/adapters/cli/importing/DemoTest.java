package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedData;
import io.claimport.adapters.cli.fixture.CannedIngestion;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {

  private final CannedIngestion ingestion =
      new CannedIngestion(
          new Outcome.Imported(Samples.completed()),
          new Outcome.Imported(Samples.completed()),
          new Outcome.Imported(Samples.given()));

  @Test
  void it_shows_imports_line_items_totals_and_what_to_try_next() {
    assertThat(cli(ingestion).run("demo", "--user", "ada").answer())
        .isEqualTo(
            """
            Three documents for ada, all of them fictional:

            - from a simulated portal: Imported 2 line items from Beacon Life (DEMO).
            - from a simulated portal: Imported 2 line items from Beacon Life (DEMO).
            - from the file eob.txt: Imported 1 line item from Beacon Life (DEMO).

            Job                                   Entity        Status     Items  Findings  Name                Created (UTC)     Document
            ────────────────────────────────────  ────────────  ─────────  ─────  ────────  ──────────────────  ────────────────  ─────────────────────────────────────────
            6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  demo_ins_001  completed      2         1  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv
            6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  demo_ins_001  completed      2         1  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv
            00000000-0000-4000-8000-000000000002  demo_ins_001  completed      1         0  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv

            Date        Code   Description             Billed  Allowed  Plan paid  You owe  Provider                    Status  Claim
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
            2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200
            2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200
            2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
                               Total                   600.00   450.00     360.00    90.00

            3 line items, 1 provider, 1 procedure code, services from 2026-01-10 to 2026-01-12.

            Try next:
              claimport imports --user ada
              claimport findings 00000000-0000-4000-8000-000000000002 --user ada
              claimport data --output csv --user ada
              claimport generate demo_ins_001 --seed 42
              claimport ingest demo_ins_001 --file YOUR-FICTIONAL-DOCUMENT --user ada
              claimport serve

            Fictional data only: never give it the document of a real person.
            """);
  }

  @Test
  void two_documents_come_from_portals_with_a_fixed_seed_and_one_is_given() {
    cli(ingestion).run("demo").answer();

    assertThat(ingestion.submissions())
        .extracting(submission -> submission.entity().id().value())
        .containsExactly("demo_ins_001", "demo_prov_000001", "demo_ins_002");
    assertThat(ingestion.submissions().getFirst().source())
        .isEqualTo(new Source.FromPortal(new PortalRequest(null, 42L, null, null, null)));
    assertThat(ingestion.submissions().getLast().source())
        .isInstanceOfSatisfying(
            Source.Given.class, given -> assertThat(given.fileName()).isEqualTo("eob.txt"));
    assertThat(ingestion.content())
        .contains("Service Description          Billed    Allowed    Plan Paid  You Owe")
        .contains("(DEMO)", "Fictional document");
  }

  @Test
  void a_second_demo_says_kindly_that_the_file_was_given_before() {
    CannedIngestion second =
        new CannedIngestion(
            new Outcome.Imported(Samples.completed()),
            new Outcome.Imported(Samples.completed()),
            new Outcome.Repeated(Samples.given()));

    assertThat(cli(second).run("demo").answer())
        .contains(
            """
            - from the file eob.txt: Repeated: nothing was imported again; 1 line item is there.
              It was given by an earlier demo: the same file is imported only once.
            """);
  }

  @Test
  void where_the_catalogue_lacks_its_entities_it_says_so() {
    CannedIngestion refusing =
        new CannedIngestion(
            new Outcome.Refused(
                List.of(new Violation("unknown_entity", "entity_id", "entity_id is unknown"))));

    TestCli.Run run = cli(refusing).run("demo");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("claimport: ENTITY is unknown\n");
  }

  private static TestCli cli(CannedIngestion ingestion) {
    return new TestCli()
        .with(IngestDocument.class, ingestion)
        .with(GetNormalizedData.class, new CannedData(List.of(Samples.lines().getFirst())));
  }
}
