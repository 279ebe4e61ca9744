package io.claimport.adapters.cli.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the command line runs: its streams, its environment and its terminal.
///
/// @param out takes UTF-8; a failure to write is thrown, so this is no [java.io.PrintStream]
/// @param columns width of the terminal that standard output is; absent when it is none
/// @param errorColumns the same for standard error
public record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    @Nullable Integer columns,
    @Nullable Integer errorColumns) {

  /// The launcher names the streams that are terminals by their numbers, for Java can only tell
  /// whether all of them are.
  private static final String TERMINALS = "claimport.terminals";

  private static final int USUAL_COLUMNS = 80;

  public Console {
    environment = Map.copyOf(environment);
  }

  /// The console of this process. The environment's `COLUMNS` tells the width of a terminal.
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    Integer columns = columns(environment.getOrDefault("COLUMNS", ""));
    String terminals = System.getProperty(TERMINALS);
    if (terminals == null) {
      terminals = isTerminal() ? "12" : "";
    }
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environment,
        terminals.contains("1") ? columns : null,
        terminals.contains("2") ? columns : null);
  }

  /// The value of an environment variable; an empty one counts as absent.
  public @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  @SuppressWarnings("SystemConsoleNull") // on Java 25 it is null again where nobody sits
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  static int columns(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
  }
}
