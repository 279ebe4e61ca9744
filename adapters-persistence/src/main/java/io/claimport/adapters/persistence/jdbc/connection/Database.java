package io.claimport.adapters.persistence.jdbc.connection;

import io.claimport.application.Unavailable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;

/// Carries out what is to be done in the database, and says what became of it.
///
/// Short transactions that stand in each other's way are tried again, so what is handed in must not
/// mind to be called more than once. A database that does not answer is [Unavailable].
@Singleton
public final class Database {

  private static final int ATTEMPTS = 5;

  private final TransactionOperations<Connection> transactions;

  Database(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /// Reads, outside of any transaction: each statement sees what is committed when it starts.
  public <T> T read(Supplier<T> reading) {
    return attempt(reading);
  }

  /// Does everything or nothing; when it returns, everything is safe from a crash.
  public <T> T write(Supplier<T> writing) {
    return attempt(() -> transactions.executeWrite(_ -> writing.get()));
  }

  /// The same, where a unique constraint may say that somebody else was first: then nothing was
  /// done, and there is no result.
  public <T> Optional<T> writeUnlessThere(Supplier<T> writing) {
    try {
      return Optional.of(write(writing));
    } catch (RuntimeException e) {
      if (Failure.of(e) == Failure.ALREADY_THERE) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static <T> T attempt(Supplier<T> action) {
    for (int attempt = 1; ; attempt++) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        switch (Failure.of(e)) {
          case IN_EACH_OTHERS_WAY -> {
            if (attempt == ATTEMPTS) {
              throw new Unavailable(Unavailable.Part.STORE, "The database is too busy.", e);
            }
          }
          case NO_CONNECTION ->
              throw new Unavailable(Unavailable.Part.STORE, "The database does not answer.", e);
          case ALREADY_THERE, OTHER -> throw e;
        }
      }
    }
  }
}
