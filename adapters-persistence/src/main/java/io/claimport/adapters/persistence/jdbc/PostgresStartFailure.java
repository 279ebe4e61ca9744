package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.connection.Schema;
import io.claimport.application.Unavailable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// Looks into a database before the program starts on it, and says in one sentence what is
/// wrong with it.
///
/// A sentence names server, database and user. It never quotes the address, in which a
/// password may stand, nor what the driver says, which has the server's language.
record PostgresStartFailure(String server, String database, String user) {

  private static final Set<String> NOT_LET_IN = Set.of("28000", "28P01", "08004");
  private static final String NO_DATABASE = "3D000";
  private static final Set<String> NOBODY_LISTENS = Set.of("08001", "08006");
  private static final Set<String> NOT_NOW = Set.of("53300", "57P03");

  /// Or it would write an address that it cannot understand into the log, whole.
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private static final String HAS_TABLES = "select count(to_regclass('flyway_schema_history'))";

  private static final String MAY_MAKE_THEM =
      "select count(*) where has_schema_privilege(current_schema(), 'create')";

  private static final String VERSION =
      """
      select coalesce(max(cast(version as numeric)), 0) from flyway_schema_history
      where success and version is not null
      """;

  /// @throws Unavailable if the program cannot start on the database
  static void lookInto(String url, String user, String password) {
    PostgresStartFailure failure = of(url, user);
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      failure.lookInto(connection);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  private static PostgresStartFailure of(String url, String user) {
    Properties parts = Driver.parseURL(url, new Properties());
    if (parts == null) {
      throw unavailable("The address of the database is not jdbc:postgresql://HOST:PORT/DATABASE.");
    }
    return new PostgresStartFailure(
        parts.getProperty("PGHOST") + ":" + parts.getProperty("PGPORT"),
        parts.getProperty("PGDBNAME", user),
        parts.getProperty("user", user));
  }

  private void lookInto(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (number(statement, HAS_TABLES) == 0) {
        if (number(statement, MAY_MAKE_THEM) == 0) {
          throw unavailable(
              "The user %s may not create tables in the database %s at %s."
                  .formatted(user, database, server));
        }
      } else if (number(statement, VERSION) > Schema.newestVersion()) {
        throw unavailable(
            "The database %s at %s belongs to a newer version of Claimport."
                .formatted(database, server));
      }
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private static Unavailable unavailable(String sentence) {
    return new Unavailable(Unavailable.Part.STORE, sentence, new SQLException(sentence));
  }

  Unavailable of(SQLException e) {
    return new Unavailable(Unavailable.Part.STORE, sentence(e.getSQLState()), e);
  }

  private String sentence(@Nullable String state) {
    if (state == null) {
      return "The PostgreSQL server at %s cannot be used.".formatted(server);
    }
    if (NOBODY_LISTENS.contains(state)) {
      return "No PostgreSQL server answers at %s.".formatted(server);
    }
    if (NOT_LET_IN.contains(state)) {
      return "The PostgreSQL server at %s does not let in the user %s with this password."
          .formatted(server, user);
    }
    if (state.equals(NO_DATABASE)) {
      return "The PostgreSQL server at %s has no database %s.".formatted(server, database);
    }
    if (NOT_NOW.contains(state)) {
      return "The PostgreSQL server at %s takes no connection just now.".formatted(server);
    }
    return "The PostgreSQL server at %s cannot be used (SQL state %s).".formatted(server, state);
  }
}
