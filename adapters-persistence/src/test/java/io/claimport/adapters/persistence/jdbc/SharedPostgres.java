package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.RequestLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// One database on a PostgreSQL server for all tests of a class, emptied before each of them.
abstract class SharedPostgres {

  private static @Nullable Database server;
  private static @Nullable OpenDatabase database;

  @BeforeAll
  static void open() {
    server = RealPostgres.freshDatabase();
    database = OpenDatabase.on(server);
  }

  @AfterAll
  static void close() {
    database.close();
    server.close();
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  public ImportStore store() {
    return database.store();
  }

  public ImportArchive archive() {
    return database.archive();
  }

  public RequestLedger ledger() {
    return database.ledger();
  }

  static OpenDatabase database() {
    return database;
  }
}
