package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.application.Unavailable;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.RequestLedger;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;

/// An application context whose database is in a folder or on a PostgreSQL server, with
/// no more in it than the stores need.
final class OpenDatabase implements AutoCloseable {

  private final ApplicationContext context;

  private OpenDatabase(ApplicationContext context) {
    this.context = context;
  }

  static OpenDatabase in(Path folder) {
    return in(folder, Map.of());
  }

  static OpenDatabase in(Path folder, Map<String, Object> further) {
    return with(EmbeddedDatabase.properties(folder), further);
  }

  static OpenDatabase on(Database database) {
    return on(database, Map.of());
  }

  static OpenDatabase on(Database database, Map<String, Object> further) {
    return with(
        PostgresDatabase.properties(database.url(), database.user(), database.password()), further);
  }

  private static OpenDatabase with(Map<String, Object> properties, Map<String, Object> further) {
    Map<String, Object> all = new HashMap<>(properties);
    all.putAll(further);
    return new OpenDatabase(run(ApplicationContext.builder(all)));
  }

  /// The same, with a callback for the migrations.
  static OpenDatabase in(Path folder, Callback callback) {
    ApplicationContext context =
        ApplicationContext.builder(EmbeddedDatabase.properties(folder)).build();
    context.registerSingleton(
        Callback[].class, new Callback[] {callback}, Qualifiers.byName("default"));
    return new OpenDatabase(context.start());
  }

  /// What the database says is wrapped up by the framework, and unwrapped for people.
  private static ApplicationContext run(ApplicationContextBuilder builder) {
    try {
      return builder.start();
    } catch (BeanInstantiationException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Unavailable unavailable) {
          throw unavailable;
        }
      }
      throw e;
    }
  }

  ImportStore store() {
    return context.getBean(ImportStore.class);
  }

  ImportArchive archive() {
    return context.getBean(ImportArchive.class);
  }

  RequestLedger ledger() {
    return context.getBean(RequestLedger.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  void empty() {
    execute("delete from line_item");
    execute("delete from import_job");
    execute("delete from user_total");
    execute("delete from user_distinct");
    execute("delete from request_ledger");
  }

  void execute(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The pool itself, not the bean that hands out the connection of the current
  /// transaction.
  DataSource dataSource() {
    return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }

  @Override
  public void close() {
    context.close();
  }
}
