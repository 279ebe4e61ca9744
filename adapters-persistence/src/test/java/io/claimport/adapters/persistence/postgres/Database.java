package io.claimport.adapters.persistence.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A database on a PostgreSQL server, and who may use it.
///
/// @param url of JDBC, without user and password
public record Database(String url, String user, String password) implements AutoCloseable {

  private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]*/)([^/?]*)(.*)");

  public String name() {
    return parts().group(2);
  }

  /// The same server's database of another name.
  public Database named(String name) {
    Matcher parts = parts();
    return new Database(parts.group(1) + name + parts.group(3), user, password);
  }

  private Matcher parts() {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not jdbc:postgresql://HOST/DATABASE: " + url);
    }
    return parts;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /// Carries out one statement.
  public void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The one value that a query finds.
  public String ask(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Removes it from the server, whoever still uses it.
  @Override
  public void close() {
    named("postgres").execute("drop database if exists " + name() + " with (force)");
  }
}
