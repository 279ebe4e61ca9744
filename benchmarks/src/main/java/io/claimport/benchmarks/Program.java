package io.claimport.benchmarks;

import io.claimport.adapters.persistence.jdbc.PostgresDatabase;
import io.claimport.adapters.persistence.postgres.Database;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/// The whole program in this process, on a PostgreSQL database.
final class Program {

  private Program() {}

  static ApplicationContext on(Database database) {
    Map<String, Object> settings =
        new HashMap<>(
            PostgresDatabase.properties(database.url(), database.user(), database.password()));
    settings.put("claimport.storage", "postgres");
    settings.put("claimport.max-document-bytes", Long.toString(Long.MAX_VALUE));
    settings.put("micronaut.server.port", -1);
    return ApplicationContext.run(settings);
  }
}
