package io.claimport.bootstrap;

import io.claimport.bootstrap.Claimport.ConfigurationMistake;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Serves the front ends whose jars are in `lib/` until the process is told to end.
final class Server {

  private static final String REST = "io.claimport.adapters.rest.RestDefaults";
  private static final String WEB = "io.claimport.adapters.web.WebDefaults";

  private Server() {}

  /// Serves, and says where.
  ///
  /// @param port 0 for any free one
  /// @return the exit code, once the serving thread was interrupted
  static int serve(int port) {
    if (!isThere(REST) && !isThere(WEB)) {
      throw new ConfigurationMistake(
          "There is nothing to serve: neither adapters-rest nor adapters-web is in lib/");
    }
    int listenOn = port == 0 ? -1 : port;
    Map<String, Object> overrides =
        Map.of("micronaut.server.port", listenOn, "micronaut.metrics.enabled", true);
    try (ApplicationContext context = Claimport.start(overrides)) {
      EmbeddedServer server = started(context, port);
      Runtime.getRuntime().addShutdownHook(new Thread(context::close, "claimport-stop"));
      System.out.println("Claimport serves fictional data only, at " + server.getURI());
      tellWhatToOpen(server.getURI());
      return untilInterrupted();
    }
  }

  private static boolean isThere(String frontEnd) {
    return ClassUtils.isPresent(frontEnd, Server.class.getClassLoader());
  }

  private static void tellWhatToOpen(URI address) {
    if (isThere(WEB)) {
      System.out.println("Open " + address + " in a browser");
    }
    if (isThere(REST)) {
      System.out.println("Try out the API at " + address + "/swagger-ui");
    }
  }

  private static EmbeddedServer started(ApplicationContext context, int port) {
    try {
      return context.getBean(EmbeddedServer.class).start();
    } catch (ApplicationStartupException e) {
      throw new ConfigurationMistake("Port " + port + " cannot be listened on", e);
    }
  }

  private static int untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
