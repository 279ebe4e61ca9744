package io.claimport.bootstrap;

import io.claimport.adapters.persistence.postgres.Database;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Starts whole hexagons for tests in other packages.
public final class Hexagon {

  private Hexagon() {}

  /// On a store in memory, ready to listen on any free port.
  public static ApplicationContext inMemory() {
    return inMemory(Map.of());
  }

  public static ApplicationContext inMemory(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("claimport.storage", "memory");
    all.put("micronaut.server.port", -1);
    return Claimport.start(all);
  }

  /// On the embedded store in that folder.
  public static ApplicationContext embedded(Path dataFolder) {
    return Claimport.start(
        Map.of(
            "claimport.storage",
            "embedded",
            "claimport.data-folder",
            dataFolder.toString(),
            "micronaut.server.port",
            -1));
  }

  /// On a database on a PostgreSQL server.
  public static ApplicationContext postgres(Database database) {
    return Claimport.start(
        Map.of(
            "claimport.storage",
            "postgres",
            "claimport.db.url",
            database.url(),
            "claimport.db.user",
            database.user(),
            "claimport.db.password",
            database.password(),
            "micronaut.server.port",
            -1));
  }
}
