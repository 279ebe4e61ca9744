package io.claimport.bootstrap;

import io.claimport.adapters.cli.session.Surroundings;
import io.claimport.adapters.persistence.jdbc.connection.Schema;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.CheckHealth;
import io.claimport.bootstrap.Claimport.ConfigurationMistake;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/// Opens the configured store as every command would, and says what it found.
final class StoreChecks implements Surroundings {

  private static final String STORE = "Store";

  @Override
  public List<Check> check() {
    try (ApplicationContext context = Claimport.start(Map.of())) {
      List<Check> checks = new ArrayList<>();
      checks.add(store(context));
      tables(context).ifPresent(checks::add);
      return checks;
    } catch (ConfigurationMistake mistake) {
      return List.of(failed(mistake, "correct the setting"));
    } catch (Unavailable away) {
      return List.of(failed(away, "see to that, and run claimport doctor again"));
    }
  }

  private static Check store(ApplicationContext context) {
    String where = whereabouts(context.getEnvironment());
    return switch (context.getBean(CheckHealth.class).check()) {
      case UP -> Check.well(STORE, where + " answers");
      case STORE_DOWN ->
          new Check(STORE, where + " does not answer", "see whether its server is up");
    };
  }

  /// Never the address of a server, for a password may stand in it.
  private static String whereabouts(Environment environment) {
    String storage = environment.getProperty(Claimport.STORAGE, String.class).orElse("");
    return storage.equals("embedded")
        ? "embedded in " + Claimport.dataFolder(environment) + ", which can be written,"
        : storage;
  }

  private static Optional<Check> tables(ApplicationContext context) {
    return context
        .findBean(DataSource.class)
        .map(database ->
            Schema.version(database)
                .map(version -> Check.well("Tables", "migration " + version))
                .orElseGet(() ->
                    new Check(
                        "Tables",
                        "their history cannot be read",
                        "see whether the user of the database may read all tables")));
  }

  private static Check failed(RuntimeException exception, String next) {
    return new Check(STORE, Objects.requireNonNullElse(exception.getMessage(), ""), next);
  }
}
