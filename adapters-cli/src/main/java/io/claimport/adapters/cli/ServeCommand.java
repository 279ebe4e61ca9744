package io.claimport.adapters.cli;

import io.claimport.adapters.cli.option.ServerPort;
import io.claimport.adapters.cli.session.Console;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  private final Console console;
  private final IntUnaryOperator serve;

  @Mixin private final ServerPort port = new ServerPort();

  ServeCommand(Console console, IntUnaryOperator serve) {
    this.console = console;
    this.serve = serve;
  }

  @Override
  public Integer call() {
    return serve.applyAsInt(port.number(console));
  }
}
