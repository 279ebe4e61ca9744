package io.claimport.bootstrap;

import io.claimport.application.Unavailable;
import io.claimport.bootstrap.Claimport.ConfigurationMistake;
import io.micronaut.core.reflect.ClassUtils;
import java.util.List;

/// The program. Every command belongs to the command line; without its jar, there is `serve`.
public final class Main {

  private static final String CLI = "io.claimport.adapters.cli.ClaimportCli";
  private static final int BROKEN = 1;
  private static final int DEFAULT_PORT = 8080;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    if (ClassUtils.isPresent(CLI, Main.class.getClassLoader())) {
      return CommandLineFrontEnd.run(arguments);
    }
    List<String> words = List.of(arguments);
    if (words.equals(List.of("serve"))) {
      return serve(DEFAULT_PORT);
    }
    if (words.size() == 3
        && words.subList(0, 2).equals(List.of("serve", "--port"))
        && words.getLast().matches("\\d{1,5}")) {
      return serve(Integer.parseInt(words.getLast()));
    }
    System.err.println(
        "claimport: the jar adapters-cli is not in lib/, so there is but one command: serve"
            + " [--port N]");
    return BROKEN;
  }

  private static int serve(int port) {
    try {
      return Server.serve(port);
    } catch (ConfigurationMistake | Unavailable broken) {
      System.err.println("claimport: " + broken.getMessage());
      return BROKEN;
    }
  }
}
