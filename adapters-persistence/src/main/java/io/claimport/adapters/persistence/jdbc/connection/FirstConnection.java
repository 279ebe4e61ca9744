package io.claimport.adapters.persistence.jdbc.connection;

import io.claimport.application.Unavailable;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Opens the database before there is a pool, and holds it open until there is one.
///
/// The pool would knock for the same time at a door that opens in a moment, because
/// another process is just opening or closing the file, and at one that never will.
@Singleton
class FirstConnection implements BeanCreatedEventListener<DatasourceConfiguration> {

  /// H2 itself waits some seconds each time while another process seems to be alive.
  private static final int ATTEMPTS = 10;

  private static final Duration PAUSE = Duration.ofMillis(250);

  private @Nullable Connection connection;

  /// @throws Unavailable if the database cannot be opened
  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration database = event.getBean();
    for (int attempt = 1; connection == null; attempt++) {
      try {
        connection =
            DriverManager.getConnection(
                database.getJdbcUrl(),
                database.getConfiguredUsername(),
                database.getConfiguredPassword());
      } catch (SQLException e) {
        Refusal refusal = Refusal.of(e).orElse(Refusal.AWAY);
        if (refusal != Refusal.AWAY || attempt == ATTEMPTS) {
          throw refusal.unavailable(database.getJdbcUrl(), e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return database;
  }

  /// From now on, others hold the database open.
  void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException _) {
      // whoever served it has ended meanwhile, and the connection with it
    }
    connection = null;
  }
}
