package io.claimport.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedImports;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.ListImports;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final String PLAIN_AT_80 =
      """
      Job                                   Entity        Status      Items  Findings
      ────────────────────────────────────  ────────────  ──────────  ─────  ────────
      6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11  demo_ins_001  completed       2         1
      00000000-0000-4000-8000-000000000002  demo_ins_001  failed          0         1
      00000000-0000-4000-8000-000000000003  demo_ins_001  processing      0         0
      (no room here for: Name, Created (UTC), Document)

      3 imports of demo_user.
      """;

  private final TestCli cli =
      new TestCli()
          .with(
              ListImports.class,
              CannedImports.of(Samples.completed(), Samples.failed(), Samples.stillProcessing()));

  @Test
  void states_have_colours() {
    assertThat(cli.onTerminal(80).run("imports").answer())
        .contains("\u001b[32mcompleted\u001b[0m   ", "\u001b[31mfailed\u001b[0m      ")
        .contains("\u001b[33mprocessing\u001b[0m  ", "\u001b[1mStatus\u001b[0m");
  }

  @Test
  void whoever_wants_no_colours_gets_none() {
    assertThat(cli.onTerminal(80).with("NO_COLOR", "1").run("imports").answer())
        .isEqualTo(PLAIN_AT_80);
  }

  @Test
  void an_empty_wish_for_no_colours_is_none() {
    assertThat(cli.onTerminal(80).with("NO_COLOR", "").run("imports").answer()).contains("\u001b[");
  }

  @Test
  void a_dumb_terminal_gets_no_colours() {
    assertThat(cli.onTerminal(80).with("TERM", "dumb").run("imports").answer())
        .isEqualTo(PLAIN_AT_80);
  }

  @Test
  void a_pipe_gets_no_colours_and_everything() {
    assertThat(cli.run("imports").answer())
        .doesNotContain("\u001b[", "no room here")
        .contains("eob_statement_demo_ins_001_2026-03-01.csv");
  }

  @Test
  void programs_never_get_colours() {
    for (String form : List.of("json", "ndjson", "csv")) {
      assertThat(cli.onTerminal(80).run("imports", "--output", form).answer())
          .doesNotContain("\u001b[");
    }
  }
}
