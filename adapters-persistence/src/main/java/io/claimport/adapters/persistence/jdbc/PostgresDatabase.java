package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.Unavailable;
import java.util.Map;

/// The database on a PostgreSQL server, which any number of processes may use at the same
/// time.
public final class PostgresDatabase {

  /// How an address begins that [#properties] can use.
  public static final String URL_PREFIX = "jdbc:postgresql:";

  private static final int CONNECTIONS = 16;

  /// How many milliseconds a request waits for a connection before the store counts as
  /// unavailable.
  private static final int PATIENCE = 3_000;

  /// How many milliseconds a connection lies idle before the pool sees whether it is
  /// still there: firewalls forget silent ones.
  private static final int KEEPALIVE = 120_000;

  /// - `reWriteBatchedInserts`: many rows in one statement; twice as fast.
  /// - `connectTimeout`: how many seconds to knock at an address where nobody answers.
  /// - `stringtype`: takes days and moments as ISO text, as H2 does.
  /// - `tcpKeepAlive`: notices that the server's machine has gone.
  /// - `ApplicationName`: what the server's operator sees.
  private static final Map<String, String> SETTINGS =
      Map.of(
          "reWriteBatchedInserts", "true",
          "connectTimeout", "3",
          "stringtype", "unspecified",
          "tcpKeepAlive", "true",
          "ApplicationName", "claimport");

  private PostgresDatabase() {}

  /// The configuration with which an application context finds its database. This asks the
  /// server whether it will do.
  ///
  /// @param url `jdbc:postgresql://HOST:PORT/DATABASE`, and any settings of the driver,
  ///     which beat ours
  /// @param password in none of the messages
  /// @throws Unavailable if the server does not let us in, or its tables are of a newer
  ///     version; its message is for people
  public static Map<String, Object> properties(String url, String user, String password) {
    String address = withSettings(url);
    PostgresStartFailure.lookInto(address, user, password);
    return Map.ofEntries(
        Map.entry("datasources.default.url", address),
        Map.entry("datasources.default.driver-class-name", "org.postgresql.Driver"),
        Map.entry("datasources.default.username", user),
        Map.entry("datasources.default.password", password),
        Map.entry("datasources.default.dialect", "POSTGRES"),
        Map.entry("datasources.default.schema-generate", "NONE"),
        Map.entry("datasources.default.maximum-pool-size", CONNECTIONS),
        Map.entry("datasources.default.minimum-idle", 1),
        Map.entry("datasources.default.connection-timeout", PATIENCE),
        Map.entry("datasources.default.keepalive-time", KEEPALIVE),
        Map.entry("flyway.datasources.default.enabled", true));
  }

  /// Ours come last, and only where the operator has not set them.
  private static String withSettings(String url) {
    StringBuilder address = new StringBuilder(url);
    for (String name : SETTINGS.keySet().stream().sorted().toList()) {
      if (!url.contains("?" + name + "=") && !url.contains("&" + name + "=")) {
        address
            .append(address.indexOf("?") < 0 ? '?' : '&')
            .append(name)
            .append('=')
            .append(SETTINGS.get(name));
      }
    }
    return address.toString();
  }
}
