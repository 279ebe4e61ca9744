package io.claimport.adapters.cli.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedData;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.lineitem.LineItem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DataPagesTest {

  /// The cursors of the first lines: 1:0, 1:1 and 1:2.
  private static final List<String> CURSORS = List.of("MTow", "MTox", "MToy");

  private final CannedData data = new CannedData(TestLine.lines(Samples.completed(), 3));
  private final TestCli cli = new TestCli().with(GetNormalizedData.class, data);

  @Nested
  class In_a_table {

    @Test
    void a_page_ends_in_the_command_for_the_next_one() {
      assertThat(
              cli.run("data", "--user=o'hara", "--code=99214", "--limit=2")
                  .answer()
                  .lines()
                  .skip(2))
          .containsExactly(
              "2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00"
                  + "  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200",
              "2026-01-10  99214  Office visit, extended  200.01   150.00     120.00    30.00"
                  + "  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200",
              "──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────"
                  + "  ──────────────────────────  ──────  ───────────────",
              "                   Total                   600.03   450.00     360.00    90.00",
              "",
              "3 line items, 1 provider, 1 procedure code,"
                  + " services from 2026-01-10 to 2026-01-12.",
              "Shown: the first 2 of 3 line items; the totals are over all of them.",
              "Next: claimport data --user 'o'\\''hara' --code 99214 --limit 2 --after MTox");
    }

    @Test
    void a_later_page_has_no_totals() {
      List<String> lines =
          cli.run("data", "--limit", "1", "--after", CURSORS.getFirst()).answer().lines().toList();

      assertThat(lines).hasSize(6);
      assertThat(lines.get(2)).contains("  200.01  ");
      assertThat(lines.subList(3, 6))
          .containsExactly(
              "",
              "1 more line item; the totals are on the first page.",
              "Next: claimport data --limit 1 --after MTox");
    }

    @Test
    void the_last_page_says_of_no_other() {
      assertThat(cli.run("data", "--limit=2", "--after", CURSORS.get(1)).answer())
          .contains("1 more line item;")
          .doesNotContain("Next");
      assertThat(cli.run("data", "--limit=3").answer()).doesNotContain("Next", "Shown");
    }

    @Test
    void after_the_last_one_there_is_nothing() {
      assertThat(cli.run("data", "--after", CURSORS.getLast()).answer())
          .isEqualTo("There are no more line items.\n");
    }

    @Test
    void without_a_limit_there_are_a_thousand_rows_and_the_way_to_the_rest() {
      TestCli much = having(1_001);

      List<String> lines = much.run("data").answer().lines().toList();

      assertThat(lines.stream().filter(line -> line.startsWith("2026-01-10"))).hasSize(1_000);
      assertThat(lines.get(1_003).strip()).startsWith("Total                   200,200.00");
      assertThat(lines.subList(1_004, 1_008))
          .containsExactly(
              "",
              "1,001 line items, 1 provider, 1 procedure code,"
                  + " services from 2026-01-10 to 2026-01-12.",
              "Shown: the first 1,000 of 1,001 line items; the totals are over all of them,"
                  + " and --output csv gives them all.",
              "Next: claimport data --after MTo5OTk");
    }

    @Test
    void a_thousand_are_shown_as_they_are() {
      assertThat(having(1_000).run("data").answer()).doesNotContain("Shown", "Next");
    }

    @Test
    void who_asks_for_more_gets_more_but_never_too_many() {
      TestCli listening = new TestCli().with(GetNormalizedData.class, data);

      listening.run("data", "--limit=2000").answer();
      assertThat(data.query().limit()).isEqualTo(2_000);
      listening.run("data", "--limit=99999999999").answer();
      assertThat(data.query().limit()).isEqualTo(10_000);
    }
  }

  @Nested
  class For_programs {

    @Test
    void the_first_page_of_json_has_the_totals_and_the_cursor() {
      assertThat(cli.run("data", "--limit=2", "--output=json").answer())
          .contains("\n  \"total_line_items\": 3,\n  \"line_items\": [\n    {\n")
          .contains("\n    }\n  ],\n  \"metadata\": {\n    \"total_billed_amount\": 600.03,\n")
          .endsWith("\n  },\n  \"next_cursor\": \"MTox\"\n}\n");
      assertThat(data.query().limit()).isEqualTo(2);
    }

    @Test
    void a_later_page_of_json_has_no_totals() {
      assertThat(
              cli.run("data", "--user=ada", "--limit=2", "--after=MTox", "--output=json").answer())
          .startsWith(
              "{\n  \"success\": true,\n  \"user_id\": \"ada\",\n  \"line_items\": [\n    {\n")
          .endsWith("\n    }\n  ],\n  \"next_cursor\": null\n}\n");
    }

    @Test
    void a_later_page_without_line_items_is_a_whole_answer() {
      assertThat(cli.run("data", "--user=ada", "--after=MToy", "--output=json").answer())
          .isEqualTo(
              """
              {
                "success": true,
                "user_id": "ada",
                "line_items": []
              }
              """);
      assertThat(cli.run("data", "--after=MToy", "--output=csv").answer()).hasLineCount(1);
      assertThat(cli.run("data", "--after=MToy", "--output=ndjson").answer()).isEmpty();
    }

    @Test
    void rows_alone_leave_no_room_for_a_cursor_so_it_is_told_beside_them() {
      TestCli.Run ndjson = cli.run("data", "--limit=2", "--output=ndjson");
      assertThat(ndjson.exit()).isZero();
      assertThat(ndjson.out()).hasLineCount(2);
      assertThat(ndjson.err())
          .isEqualTo("Next: claimport data --output ndjson --limit 2 --after MTox\n");

      TestCli.Run csv = cli.run("data", "--limit=2", "--output=csv");
      assertThat(csv.out()).hasLineCount(3);
      assertThat(csv.err()).isEqualTo("Next: claimport data --output csv --limit 2 --after MTox\n");
    }

    @Test
    void the_last_page_has_nothing_to_tell() {
      assertThat(cli.run("data", "--limit=2", "--after=MTox", "--output=ndjson").answer())
          .hasLineCount(1);
    }
  }

  private static TestCli having(int count) {
    LineItem line = Samples.lines().getFirst();
    return new TestCli()
        .with(GetNormalizedData.class, new CannedData(Collections.nCopies(count, line)));
  }
}
