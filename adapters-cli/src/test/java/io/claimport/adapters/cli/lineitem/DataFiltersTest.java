package io.claimport.adapters.cli.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedData;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFiltersTest {

  private final CannedData data = new CannedData(Samples.lines());
  private final TestCli cli = new TestCli().with(GetNormalizedData.class, data);

  @Test
  void every_condition_reaches_the_port() {
    cli.run(
            "data",
            "--from=2026-01-01",
            "--to=2026-03-31",
            "--code=99214",
            "--provider=Cedar Hollow Clinic (DEMO)",
            "--claim=CLM-DEMO-100200")
        .answer();

    assertThat(data.query().filter())
        .isEqualTo(
            new LineItemFilter(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                "99214",
                DemoName.marking("Cedar Hollow Clinic"),
                ClaimNumber.marking("100200")));
  }

  @Test
  void marks_may_be_left_out_and_a_code_may_be_in_lower_case() {
    cli.run("data", "--code= j1885 ", "--provider=Cedar  Hollow Clinic", "--claim=100200").answer();

    assertThat(data.query().filter())
        .isEqualTo(
            new LineItemFilter(
                null,
                null,
                "J1885",
                DemoName.marking("Cedar Hollow Clinic"),
                ClaimNumber.marking("100200")));
  }

  @Test
  void totals_are_over_what_is_found() {
    assertThat(cli.run("data", "--code", "99214", "--output", "json").answer())
        .contains("\"total_line_items\": 1,", "\"lines_without_billed_amount\": 0,");
  }

  @ParameterizedTest
  @CsvSource({
    "--from,2027-01-01",
    "--to,2025-01-01",
    "--code,1",
    "--provider,Somebody Else",
    "--claim,1"
  })
  void where_nothing_is_like_that_it_says_so(String option, String value) {
    assertThat(cli.run("data", option, value).answer()).isEqualTo("No line item is like that.\n");
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    assertThat(
            new TestCli()
                .run(
                    "data",
                    "--user=a b",
                    "--job=nonsense",
                    "--from=yesterday",
                    "--to=2026-02-30",
                    "--code= ",
                    "--provider=(DEMO)",
                    "--claim=CLM-DEMO-",
                    "--limit=0",
                    "--after=page 2")
                .failure(2))
        .isEqualTo(
            """
            claimport: 8 things are not valid:
              --user must have 1 to 128 characters without blanks
              --from must be a date as YYYY-MM-DD
              --to must be a date as YYYY-MM-DD
              --code must not be blank
              --provider must be the name of a provider
              --claim must be the number of a claim
              --limit must be a whole number, 1 or more
              --after must be a cursor as an earlier page told it
            Next: see options and examples with `claimport data --help`.
            """);
  }

  @Test
  void help_names_every_condition() {
    assertThat(new TestCli().run("data", "--help").answer())
        .contains(
            "--user=ID",
            "--job=JOB",
            "--from=DATE",
            "--to=DATE",
            "--code=CODE",
            "--provider=NAME",
            "--claim=NUMBER",
            "--limit=N",
            "--after=CURSOR",
            "--output=FORM");
  }
}
