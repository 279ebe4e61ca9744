package io.claimport.bootstrap;

import io.claimport.adapters.persistence.jdbc.EmbeddedDatabase;
import io.claimport.adapters.persistence.jdbc.PostgresDatabase;
import io.claimport.application.Unavailable;
import io.claimport.application.driven.ImportStore;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Starts the hexagon on the store that the configuration chooses.
final class Claimport {

  static final String STORAGE = "claimport.storage";
  private static final String DATA_FOLDER = "claimport.data-folder";
  private static final String URL = "claimport.db.url";
  private static final String USER = "claimport.db.user";
  private static final String PASSWORD = "claimport.db.password";
  private static final String CORS_ORIGINS = "claimport.cors-origins";

  private static final List<String> READABLE_HEADERS =
      List.of("Content-Location", "ETag", "Location", "Retry-After", "X-Request-Id");

  private Claimport() {}

  /// Whoever starts it closes it.
  ///
  /// @param overrides settings that beat files and environment
  /// @throws ConfigurationMistake if a setting cannot be what the operator means
  /// @throws Unavailable if the store cannot be opened; its message is for people
  static ApplicationContext start(Map<String, Object> overrides) {
    ApplicationContext context =
        ApplicationContext.builder()
            .banner(false)
            .bootstrapEnvironment(false) // nothing of ours is configured from afar
            .properties(overrides)
            .build();
    Environment environment = context.getEnvironment();
    environment.start();
    environment.addPropertySource(PropertySource.of("store", storeProperties(environment)));
    environment.addPropertySource(PropertySource.of("cors", corsProperties(environment)));
    try {
      context.start();
      insistOnAStore(context);
      failOrphans(context);
      return context;
    } catch (RuntimeException e) {
      context.close();
      throw whatTheStoreSays(e);
    }
  }

  /// The framework wraps it up in what it was just doing.
  private static RuntimeException whatTheStoreSays(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unavailable unavailable) {
        return unavailable;
      }
    }
    return thrown;
  }

  private static Map<String, Object> storeProperties(Environment environment) {
    return switch (text(environment, STORAGE)) {
      case "memory" -> Map.of();
      case "embedded" -> EmbeddedDatabase.properties(dataFolder(environment));
      case "postgres" ->
          PostgresDatabase.properties(
              databaseUrl(environment), text(environment, USER), text(environment, PASSWORD));
      default -> // a store that offers itself under this name
          Map.of(DATA_FOLDER, dataFolder(environment).toString());
    };
  }

  /// What a page of another origin may do: call, and read what the answer's headers tell.
  private static Map<String, Object> corsProperties(Environment environment) {
    List<String> origins =
        Arrays.stream(text(environment, CORS_ORIGINS).split(",", -1))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .toList();
    String configuration = "micronaut.server.cors.configurations.claimport.";
    return origins.isEmpty()
        ? Map.of()
        : Map.of(
            "micronaut.server.cors.enabled",
            true,
            configuration + "allowed-origins",
            origins,
            configuration + "allow-credentials",
            false,
            configuration + "exposed-headers",
            READABLE_HEADERS);
  }

  /// Any text can stand in a configuration.
  private static void insistOnAStore(ApplicationContext context) {
    if (!context.containsBean(ImportStore.class)) {
      throw new ConfigurationMistake(
          STORAGE + " must be memory, embedded or postgres, or the name of another store in lib/");
    }
  }

  /// Never quoted, for a password may stand in it.
  private static String databaseUrl(Environment environment) {
    String url = text(environment, URL);
    if (url.isEmpty()) {
      throw new ConfigurationMistake(
          STORAGE + " is postgres, and " + URL + " (CLAIMPORT_DB_URL) does not say where");
    }
    if (!url.startsWith(PostgresDatabase.URL_PREFIX)) {
      throw new ConfigurationMistake(
          URL + " (CLAIMPORT_DB_URL) must begin with " + PostgresDatabase.URL_PREFIX);
    }
    return url;
  }

  private static String text(Environment environment, String setting) {
    return environment.getProperty(setting, String.class).orElse("");
  }

  static Path dataFolder(Environment environment) {
    return environment
        .getProperty(DATA_FOLDER, String.class)
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> userDataFolder(environment).resolve("claimport"));
  }

  /// Where the XDG base directory specification has it.
  private static Path userDataFolder(Environment environment) {
    return environment
        .getProperty("XDG_DATA_HOME", String.class)
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
  }

  /// Imports whose process died without a word are over once their lease is.
  private static void failOrphans(ApplicationContext context) {
    context.getBean(ImportStore.class).failExpired(context.getBean(InstantSource.class).instant());
  }

  /// A setting that makes no sense; the message is for the operator.
  static final class ConfigurationMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationMistake(String message) {
      super(message);
    }

    ConfigurationMistake(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
