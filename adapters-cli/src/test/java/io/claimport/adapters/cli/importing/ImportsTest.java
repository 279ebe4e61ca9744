package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedImports;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

  private final TestCli cli =
      new TestCli()
          .with(
              ListImports.class,
              CannedImports.of(Samples.completed(), Samples.failed(), Samples.stillProcessing()));

  @Test
  void a_table_lists_every_import() {
    assertThat(cli.run("imports", "--user", "ada").answer())
        .isEqualTo(
            """
            Job                                   Entity        Status      Items  Findings  Name                Created (UTC)     Document
            ────────────────────────────────────  ────────────  ──────────  ─────  ────────  ──────────────────  ────────────────  ─────────────────────────────────────────
            6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  demo_ins_001  completed       2         1  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv
            00000000-0000-4000-8000-000000000002  demo_ins_001  failed          0         1  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv
            00000000-0000-4000-8000-000000000003  demo_ins_001  processing      0         0  Beacon Life (DEMO)  2026-03-01 12:00  eob_statement_demo_ins_001_2026-03-01.csv

            3 imports of ada.
            """);
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    TestCli one = new TestCli().with(ListImports.class, CannedImports.of(Samples.completed()));

    assertThat(one.run("imports", "--user", "ada", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "user_id": "ada",
              "total_imports": 1,
              "imports": [
                {
                  "job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
                  "user_id": "ada",
                  "entity_type": "insurance",
                  "entity_id": "demo_ins_001",
                  "entity_name": "Beacon Life (DEMO)",
                  "source_type": "insurance_portal",
                  "source_method": "demo_sample",
                  "status": "completed",
                  "documents": [
                    {
                      "document_id": "0d9d5c4e-7f0b-4a8e-8f4b-5f1f5d2b6c22",
                      "file_name": "eob_statement_demo_ins_001_2026-03-01.csv",
                      "file_type": "csv",
                      "format": "csv",
                      "size": 10,
                      "sha256": "0d1da5138c035ffb7a848cfa108a901b2d7e44195f11ddc475e1fe7c1cf9d8b3",
                      "status": "extracted",
                      "created_at": "2026-03-01T12:00:00.123456Z"
                    }
                  ],
                  "documents_count": 1,
                  "line_items_count": 2,
                  "findings_count": 1,
                  "metadata": {
                    "ticket": 17,
                    "rate": 1.10
                  },
                  "recipe": {
                    "generator": 1,
                    "catalog": {
                      "seed": 42,
                      "insurers": 30,
                      "providers": 10000
                    },
                    "entity_type": "insurance",
                    "entity_id": "demo_ins_001",
                    "user_id": "ada",
                    "num_line_items": 5,
                    "seed": 7,
                    "as_of": "2026-03-01",
                    "format": "csv",
                    "scenario": "classic"
                  },
                  "created_at": "2026-03-01T12:00:00.123456Z",
                  "completed_at": "2026-03-01T12:00:01.123456Z",
                  "error_message": null
                }
              ]
            }
            """);
  }

  @Test
  void ndjson_has_an_import_on_each_line_whatever_its_metadata_look_like() {
    List<String> lines = cli.run("imports", "--output", "ndjson").answer().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("{\"job_id\":\"6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11\",\"user_id\":\"ada\",")
        .contains("\"metadata\":{\"ticket\":17,\"rate\":1.10}");
    assertThat(lines.get(1))
        .contains("\"status\":\"failed\"", "\"completed_at\":\"2026-03-01T12:00:02.123456Z\"")
        .endsWith("\"error_message\":\"the document states no billed service (document)\"}");
    assertThat(lines.get(2))
        .contains("\"status\":\"processing\"", "\"completed_at\":null", "\"recipe\":null");
  }

  @Test
  void csv_has_an_import_on_each_line_under_a_header() {
    List<String> lines = cli.run("imports", "--output", "csv").answer().lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst())
        .isEqualTo(
            "job_id,user_id,entity_type,entity_id,entity_name,source_type,source_method,status,"
                + "documents,documents_count,line_items_count,findings_count,metadata,recipe,"
                + "created_at,completed_at,error_message");
    assertThat(lines.get(1)).contains(",1,2,1,\"{\"\"ticket\"\":17,\"\"rate\"\":1.10}\",");
    assertThat(lines.get(3)).endsWith(",1,0,0,{},,2026-03-01T12:00:00.123456Z,,");
  }

  @Test
  void a_user_without_imports_is_told_how_to_make_one() {
    TestCli empty = new TestCli().with(ListImports.class, CannedImports.of());

    assertThat(empty.run("imports", "--user", "ada").answer())
        .isEqualTo(
            """
            No imports yet for ada.
            Next: claimport ingest demo_ins_001 --user ada
            """);
    assertThat(empty.run("imports", "--output", "csv").answer().lines()).hasSize(1);
    assertThat(empty.run("imports", "--output", "ndjson").answer()).isEmpty();
    assertThat(empty.run("imports", "--output", "json").answer())
        .contains("\"total_imports\": 0", "\"imports\": []");
  }

  @Test
  void the_user_is_named_by_option_else_by_environment_else_by_default() {
    CannedImports imports = CannedImports.of();
    TestCli listening = new TestCli().with(ListImports.class, imports);

    listening.run("imports").answer();
    assertThat(imports.user()).isEqualTo(new UserId("demo_user"));
    listening.with("CLAIMPORT_USER", "").run("imports").answer();
    assertThat(imports.user()).isEqualTo(new UserId("demo_user"));
    listening.with("CLAIMPORT_USER", "grace").run("imports").answer();
    assertThat(imports.user()).isEqualTo(new UserId("grace"));
    listening.run("imports", "--user", "ada").answer();
    assertThat(imports.user()).isEqualTo(new UserId("ada"));
  }

  @Test
  void a_user_that_is_none_is_a_usage_error_and_names_where_it_was_said() {
    assertThat(cli.run("imports", "--user", "a b").failure(2))
        .isEqualTo(
            """
            claimport: --user must have 1 to 128 characters without blanks
            Next: see options and examples with `claimport imports --help`.
            """);
    assertThat(cli.with("CLAIMPORT_USER", "a b").run("imports").failure(2))
        .startsWith("claimport: CLAIMPORT_USER must have");
  }
}
