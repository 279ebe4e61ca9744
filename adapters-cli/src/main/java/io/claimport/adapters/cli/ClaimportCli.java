package io.claimport.adapters.cli;

import io.claimport.adapters.cli.catalog.CatalogCommands;
import io.claimport.adapters.cli.document.DocumentCommands;
import io.claimport.adapters.cli.importing.ImportCommands;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.DrivingPorts;
import io.claimport.adapters.cli.session.OutputBroken;
import io.claimport.adapters.cli.session.Session;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.IntUnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The command line as one call: arguments in, exit code out.
public final class ClaimportCli {

  private final DrivingPorts ports;
  private final Console console;
  private final IntUnaryOperator serve;

  /// Takes everything outside that commands need.
  ///
  /// @param ports asked for a port no earlier than a command needs it
  /// @param serve runs the server on a port and returns its exit code; port 0 is any free one
  public ClaimportCli(DrivingPorts ports, Console console, IntUnaryOperator serve) {
    this.ports = ports;
    this.console = console;
    this.serve = serve;
  }

  /// Runs one command and returns its exit code. It never throws and never ends the process.
  public int run(String... arguments) {
    Session session = Session.of(ports, console);
    Failures failures = new Failures(session);
    ClaimportCommand top = new ClaimportCommand();
    // picocli would answer a broken output with a stack trace, so its help never meets one.
    StringWriter help = new StringWriter();
    try {
      int code =
          commandLine(top, session, failures)
              .setOut(new PrintWriter(help))
              .setErr(session.printer().err())
              .execute(arguments);
      session.printer().out().print(help);
      session.printer().flush();
      return code;
    } catch (OutputBroken broken) {
      return failures.report(broken);
    } catch (RuntimeException | Error unexpected) {
      return failures.report(unexpected, top.debug());
    }
  }

  private CommandLine commandLine(ClaimportCommand top, Session session, Failures failures) {
    CommandLine commandLine = new CommandLine(top);
    ImportCommands.all(session).forEach(commandLine::addSubcommand);
    CatalogCommands.all(session).forEach(commandLine::addSubcommand);
    DocumentCommands.all(session).forEach(commandLine::addSubcommand);
    commandLine.addSubcommand(new ServeCommand(console, serve));
    commandLine.getSubcommands().values().forEach(command -> layOut(command));
    layOut(commandLine);
    return commandLine
        .setColorScheme(
            Help.defaultColorScheme(session.printer().hasColours() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler(failures::handle)
        .setExecutionExceptionHandler(
            (exception, command, _) -> failures.handle(exception, command, top.debug()));
  }

  private static void layOut(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.abbreviateSynopsis(true);
    usage.sortOptions(false);
    usage.synopsisHeading("%nUsage: ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%nParameters:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.footerHeading("%nExamples:%n");
  }
}
