package io.claimport.adapters.cli;

import io.claimport.adapters.cli.session.Exit;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.OutputBroken;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.Unavailable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where commands fail: it says what was wrong and what to do next, on standard
/// error, and knows the exit code. A stack trace is shown to nobody who has not asked for one.
final class Failures {

  private static final String DEBUG = "CLAIMPORT_DEBUG";

  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /// The arguments could not be understood.
  int handle(ParameterException exception, String[] arguments) {
    complain(exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, session.printer().err());
    next(helpOf(exception.getCommandLine()));
    return Exit.USAGE.code();
  }

  /// A command ended with an exception.
  int handle(Exception exception, CommandLine command, boolean debug) {
    return switch (exception) {
      case Failure failure -> report(failure, command);
      case OutputBroken broken -> report(broken);
      case Unavailable unavailable -> report(unavailable, debug);
      default -> report(exception, debug); // not ours: Exception
    };
  }

  private int report(Failure failure, CommandLine command) {
    complain(Objects.requireNonNullElse(failure.getMessage(), ""));
    failure.details().forEach(detail -> session.printer().errorLine("  " + detail));
    next(Objects.requireNonNullElseGet(failure.next(), () -> helpOf(command)));
    return failure.exit().code();
  }

  /// Who has read enough closes the pipe: there is nothing to complain about, and nobody to hear.
  int report(OutputBroken broken) {
    if (broken.isClosedByReader()) {
      return Exit.OK.code();
    }
    complain("Standard output takes no more: " + broken.reason() + ".");
    return Exit.BROKEN.code();
  }

  private int report(Unavailable unavailable, boolean debug) {
    String part =
        switch (unavailable.part()) {
          case STORE -> "The store";
          case PORTAL -> "The portal";
        };
    complain(part + " does not answer: " + unavailable.getMessage());
    next("nothing was half done; try again later");
    trace(unavailable, debug);
    return Exit.BROKEN.code();
  }

  /// Something that nobody foresaw.
  int report(Throwable unexpected, boolean debug) {
    complain("Something unexpected went wrong: " + firstLine(unexpected) + ".");
    next("run the command again with --debug to see where");
    trace(unexpected, debug);
    return Exit.BROKEN.code();
  }

  private void trace(Throwable exception, boolean debug) {
    String variable = session.console().variable(DEBUG);
    if (debug || "1".equals(variable) || "true".equals(variable)) {
      exception.printStackTrace(session.printer().err());
      session.printer().err().flush();
    }
  }

  private static String firstLine(Throwable throwable) {
    return throwable.toString().lines().findFirst().orElse("");
  }

  private void complain(@Nullable String what) {
    session.printer().errorLine("claimport: " + what);
  }

  private void next(String next) {
    session.printer().errorLine("Next: " + next + ".");
  }

  private static String helpOf(CommandLine command) {
    return "see options and examples with `"
        + command.getCommandSpec().qualifiedName()
        + " --help`";
  }
}
