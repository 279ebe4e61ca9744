package io.claimport.adapters.cli;

import io.claimport.adapters.cli.catalog.CatalogCommands;
import io.claimport.adapters.cli.doctor.DoctorCommand;
import io.claimport.adapters.cli.document.DocumentCommands;
import io.claimport.adapters.cli.importing.ImportCommands;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.DrivingPorts;
import io.claimport.adapters.cli.session.OutputBroken;
import io.claimport.adapters.cli.session.Session;
import io.claimport.adapters.cli.session.Surroundings;
import io.claimport.adapters.cli.shell.CompletionCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The command line as one call: arguments in, exit code out.
public final class ClaimportCli {

  /// The command that wants to know all the others.
  private static final String COMPLETION = "completion";

  private final DrivingPorts ports;
  private final Console console;
  private final IntUnaryOperator serve;
  private final Surroundings surroundings;

  /// Takes everything outside that commands need.
  ///
  /// @param ports asked for a port no earlier than a command needs it
  /// @param serve runs the server on a port and returns its exit code; port 0 is any free one
  /// @param surroundings what `doctor` looks at
  public ClaimportCli(
      DrivingPorts ports, Console console, IntUnaryOperator serve, Surroundings surroundings) {
    this.ports = ports;
    this.console = console;
    this.serve = serve;
    this.surroundings = surroundings;
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
          commandLine(top, commands(session, arguments), failures, session)
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

  /// The command that is called, or all of them where it is not plain which that is. To look at
  /// them all takes longer than most commands need.
  private List<Object> commands(Session session, String... arguments) {
    List<Object> all = new ArrayList<>();
    all.addAll(ImportCommands.all(session));
    all.addAll(CatalogCommands.all(session));
    all.addAll(DocumentCommands.all(session));
    all.add(new ServeCommand(console, serve));
    all.add(new DoctorCommand(session, surroundings));
    all.add(new CompletionCommand(session));
    List<Object> called =
        arguments.length == 0 || arguments[0].equals(COMPLETION)
            ? List.of()
            : all.stream().filter(command -> nameOf(command).equals(arguments[0])).toList();
    return called.isEmpty() ? all : called;
  }

  private static String nameOf(Object command) {
    return command.getClass().getAnnotation(Command.class).name();
  }

  private static CommandLine commandLine(
      ClaimportCommand top, List<Object> commands, Failures failures, Session session) {
    CommandLine commandLine = new CommandLine(top);
    commands.forEach(commandLine::addSubcommand);
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
