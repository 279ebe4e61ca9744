package io.claimport.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Help never asks for a port: asking for one would be an error here.
class HelpTest {

  private static final String TOP =
      """
      Imports fictional healthcare billing documents into one line-item schema.

      Usage: claimport [OPTIONS] [COMMAND]

      Explanations of benefits and provider bills, from simulated portals or files,
      become normalised line items, kept apart for each user.
      Fictional data only: never give it the document of a real person.

      Options:
        -h, --help      Show this help.
            --debug     Show the stack trace of what is unexpected.
        -V, --version   Show the version.

      Commands:
        demo        See it work: import three fictional documents.
        ingest      Import a billing document and normalise it.
        batch       Import from the portals of many entities.
        imports     List a user's imports, the newest last.
        status      Tell the state of one import, never its line items.
        data        Show a user's normalised line items and what they come to.
        findings    Tell what reading and normalising an import noticed.
        explain     Tell how a line item came to its values.
        erase       Erase all of a user's data for good.
        entities    Browse the fictional insurers and providers.
        plan        Show the plan that an insurer's fictional member has this year.
        provider    Show a provider's directory record.
        generate    Write a fresh fictional document without importing it.
        normalize   Read and normalise documents without storing anything.
        samples     List ugly documents to try a reader with, or write one.
        serve       Run the REST API until it is stopped.
        doctor      Check that everything is there that Claimport needs.
        completion  Write a script that completes commands in your shell.

      Exit codes:
        0   done
        1   broken: something that should work does not
        2   usage: the command is not valid as it stands
        3   refused: access denied, unreadable, unsupported or too large, key conflict
        4   not found: no such import, no such entity

      Examples:
        claimport demo
        claimport entities --type insurance
        claimport ingest demo_ins_001 --user ada
        claimport data --user ada --output csv
        claimport generate demo_ins_001 | claimport normalize

      Environment:
        CLAIMPORT_USER   the user where --user is left out
        CLAIMPORT_PORT   the port of `serve` where --port is left out
        CLAIMPORT_AOT    off: keep no cache for faster starts; now: make it first
        CLAIMPORT_DEBUG  1 shows stack traces, as --debug does
        NO_COLOR         anything in it turns colours off

      Help for one command: claimport COMMAND --help
      """;

  static List<String> commands() {
    return TOP.lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .map(line -> line.strip().replaceAll(" .*", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void the_program_explains_itself(String option) {
    assertThat(new TestCli().run(option).answer()).isEqualTo(TOP);
  }

  @Test
  void without_a_command_there_is_help() {
    assertThat(new TestCli().run().answer()).isEqualTo(TOP);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_help_with_examples(String command) {
    String help = new TestCli().run(command, "--help").answer();

    assertThat(help)
        .contains("Usage: claimport " + command)
        .contains("\nExamples:\n")
        .containsPattern("\\n  .*claimport " + command);
    assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void the_eighteen_commands_are_all_there() {
    assertThat(commands()).hasSize(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void the_version_is_told(String option) {
    assertThat(new TestCli().run(option).answer()).startsWith("claimport ").hasLineCount(1);
  }

  @Test
  void headings_are_bold_on_a_terminal_only() {
    assertThat(new TestCli().onTerminal(80).run("--help").answer()).contains("\u001b[1m");
    assertThat(new TestCli().onTerminal(80).with("NO_COLOR", "1").run("--help").answer())
        .isEqualTo(TOP);
  }
}
