package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The port on which a server listens.
public final class ServerPort {

  private static final String VARIABLE = "CLAIMPORT_PORT";
  private static final int DEFAULT = 8080;
  private static final int LAST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Port of the server; 0 takes any free one. Default: " + VARIABLE + ", else 8080.")
  private @Nullable String port;

  public int number(Console console) {
    if (port != null) {
      return number("--port", port);
    }
    String variable = console.variable(VARIABLE);
    return variable == null ? DEFAULT : number(VARIABLE, variable);
  }

  private static int number(String source, String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
      throw Failure.usage(List.of(source + " must be a whole number from 0 to " + LAST));
    }
    return Integer.parseInt(text);
  }
}
