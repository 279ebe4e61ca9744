package io.claimport.adapters.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "claimport",
    header = "Imports fictional healthcare billing documents into one line-item schema.",
    description = {
      "Explanations of benefits and provider bills, from simulated portals or files,",
      "become normalised line items, kept apart for each user.",
      "Fictional data only: never give it the document of a real person."
    },
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:broken: something that should work does not",
      "2:usage: the command is not valid as it stands",
      "3:refused: access denied, unreadable, unsupported or too large, key conflict",
      "4:not found: no such import, no such entity"
    },
    footer = {
      "  claimport demo",
      "  claimport entities --type insurance",
      "  claimport ingest demo_ins_001 --user ada",
      "  claimport data --user ada --output csv",
      "  claimport generate demo_ins_001 | claimport normalize",
      "",
      "Environment:",
      "  CLAIMPORT_USER   the user where --user is left out",
      "  CLAIMPORT_PORT   the port of `serve` where --port is left out",
      "  CLAIMPORT_AOT    off: keep no cache for faster starts; now: make it first",
      "  CLAIMPORT_DEBUG  1 shows stack traces, as --debug does",
      "  NO_COLOR         anything in it turns colours off",
      "",
      "Help for one command: claimport COMMAND --help"
    })
final class ClaimportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of what is unexpected.")
  private boolean debug;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  boolean debug() {
    return debug;
  }

  /// Without a subcommand there is nothing to do but to help.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
