package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.RequestLedger;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// One embedded database for all tests of a class, emptied before each of them.
abstract class SharedDatabase {

  @TempDir private static Path folder;
  private static @Nullable OpenDatabase database;

  @BeforeAll
  static void open() {
    database = OpenDatabase.in(folder);
  }

  @AfterAll
  static void close() {
    database.close();
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
