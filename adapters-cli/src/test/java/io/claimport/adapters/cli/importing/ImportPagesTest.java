package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedImports;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.ListImports;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPagesTest {

  private final CannedImports four =
      CannedImports.of(
          Samples.completed(), Samples.failed(), Samples.stillProcessing(), Samples.pending());
  private final TestCli cli = new TestCli().with(ListImports.class, four);

  @ParameterizedTest
  @CsvSource({"pending", "processing", "completed", "failed"})
  void imports_in_one_state_can_be_asked_for(String status) {
    assertThat(cli.run("imports", "--user=ada", "--status", status).answer())
        .contains(" " + status + " ")
        .endsWith("\n\n1 " + status + " import of ada.\n");
    assertThat(cli.run("imports", "--status", status, "--output=ndjson").answer())
        .contains("\"status\":\"" + status + "\"")
        .hasLineCount(1);
  }

  @Test
  void in_a_table_a_page_ends_in_the_command_for_the_next_one() {
    assertThat(cli.run("imports", "--user=ada", "--limit=3").answer())
        .endsWith(
            """

            3 of 4 imports of ada.
            Next: claimport imports --user ada --limit 3 --after Mw
            """);
    assertThat(cli.run("imports", "--user=ada", "--limit=3", "--after=Mw").answer())
        .contains("pending")
        .endsWith("\n\n1 of 4 imports of ada.\n");
  }

  @Test
  void json_has_a_cursor_where_a_limit_was_said() {
    assertThat(cli.run("imports", "--limit=1", "--output=json").answer())
        .contains("\"total_imports\": 4,")
        .endsWith("\n  ],\n  \"next_cursor\": \"MQ\"\n}\n");
    assertThat(cli.run("imports", "--limit=1", "--after=Mw", "--output=json").answer())
        .contains("\"total_imports\": 4,")
        .endsWith("\n  ],\n  \"next_cursor\": null\n}\n");
    assertThat(cli.run("imports", "--after=Mw", "--output=json").answer()).endsWith("\n  ]\n}\n");
  }

  @Test
  void rows_alone_leave_no_room_for_a_cursor_so_it_is_told_beside_them() {
    TestCli.Run run = cli.run("imports", "--status=failed", "--limit=1", "--output=csv");
    assertThat(run.err()).isEmpty();

    TestCli.Run page = cli.run("imports", "--limit=3", "--output=csv");
    assertThat(page.exit()).isZero();
    assertThat(page.out()).hasLineCount(4);
    assertThat(page.err()).isEqualTo("Next: claimport imports --output csv --limit 3 --after Mw\n");
  }

  @Test
  void however_many_there_are_they_are_read_page_after_page() {
    CannedImports many = new CannedImports(Collections.nCopies(2_500, Samples.failed()));
    TestCli much = new TestCli().with(ListImports.class, many);

    assertThat(much.run("imports", "--output=ndjson").answer()).hasLineCount(2_500);
    assertThat(many.questions())
        .containsExactly(
            "null after null limit 1000",
            "null after 1000 limit 1000",
            "null after 2000 limit 1000");
    assertThat(much.run("imports", "--limit=1200", "--output=ndjson").out()).hasLineCount(1_200);
    assertThat(many.questions().subList(3, 5))
        .containsExactly("null after null limit 1000", "null after 1000 limit 200");
    assertThat(much.run("imports", "--user=ada").answer())
        .hasLineCount(2_504)
        .endsWith("\n2,500 imports of ada.\n");
  }

  @Test
  void a_table_never_has_more_than_ten_thousand() {
    CannedImports many = new CannedImports(Collections.nCopies(10_001, Samples.failed()));
    TestCli much = new TestCli().with(ListImports.class, many);

    for (List<String> command : List.of(List.of("imports"), List.of("imports", "--limit=20000"))) {
      assertThat(much.run(command.toArray(String[]::new)).answer())
          .contains("\n10,000 of 10,001 imports of demo_user.\nNext: claimport imports")
          .endsWith(" --after MTAwMDA\n");
    }
  }

  @Test
  void where_there_are_none_it_says_of_which() {
    TestCli none = new TestCli().with(ListImports.class, CannedImports.of());

    assertThat(none.run("imports", "--user=ada", "--status=failed").answer())
        .isEqualTo("No failed imports of ada.\n");
    assertThat(cli.run("imports", "--after=NA").answer()).isEqualTo("There are no more imports.\n");
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    assertThat(
            new TestCli()
                .run("imports", "--user=a b", "--status=done", "--limit=many", "--after=MTox")
                .failure(2))
        .isEqualTo(
            """
            claimport: 4 things are not valid:
              --user must have 1 to 128 characters without blanks
              --status must be pending, processing, completed or failed
              --limit must be a whole number, 1 or more
              --after must be a cursor as an earlier page told it
            Next: see options and examples with `claimport imports --help`.
            """);
  }

  @Test
  void help_names_every_condition() {
    assertThat(new TestCli().run("imports", "--help").answer())
        .contains("--user=ID", "--status=STATUS", "--limit=N", "--after=CURSOR", "--output=FORM");
  }
}
