package io.claimport.adapters.cli;

import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Failure;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    header = "Run the REST API until it is stopped.",
    description = "It listens on this machine only, unless it is configured otherwise.",
    footer = {
      "  claimport serve",
      "  claimport serve --port 9090",
      "  CLAIMPORT_PORT=9090 claimport serve",
      "  curl 'http://localhost:8080/api/v1/entities?limit=3'"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String VARIABLE = "CLAIMPORT_PORT";
  private static final int DEFAULT = 8080;
  private static final int LAST = 65_535;

  private final Console console;
  private final IntUnaryOperator serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Port to listen on; 0 takes any free one. Default: " + VARIABLE + ", else 8080.")
  private @Nullable String port;

  ServeCommand(Console console, IntUnaryOperator serve) {
    this.console = console;
    this.serve = serve;
  }

  @Override
  public Integer call() {
    String variable = console.variable(VARIABLE);
    int number =
        port != null
            ? number("--port", port)
            : variable != null ? number(VARIABLE, variable) : DEFAULT;
    return serve.applyAsInt(number);
  }

  private static int number(String source, String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
      throw Failure.usage(List.of(source + " must be a whole number from 0 to " + LAST));
    }
    return Integer.parseInt(text);
  }
}
