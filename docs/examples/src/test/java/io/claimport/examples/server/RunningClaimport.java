package io.claimport.examples.server;

import io.claimport.adapters.persistence.jdbc.EmbeddedDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Claimport as `serve` runs it, wired by bootstrap, on a store of its own.
public final class RunningClaimport implements AutoCloseable {

  private final ApplicationContext context;
  private final EmbeddedServer server;

  private RunningClaimport(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("micronaut.server.port", -1);
    all.put("micronaut.metrics.enabled", true);
    context = ApplicationContext.builder().banner(false).properties(all).start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /// In memory, with these settings besides.
  public static RunningClaimport inMemory(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("claimport.storage", "memory");
    return new RunningClaimport(all);
  }

  /// On the embedded database in a folder.
  public static RunningClaimport embedded(Path folder) {
    Map<String, Object> all = new HashMap<>(EmbeddedDatabase.properties(folder));
    all.put("claimport.storage", "embedded");
    return new RunningClaimport(all);
  }

  /// Such as `http://localhost:41234`.
  public String url() {
    return server.getURL().toString();
  }

  /// A port, or anything else that is wired.
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
