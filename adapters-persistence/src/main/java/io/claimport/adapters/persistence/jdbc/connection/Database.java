package io.claimport.adapters.persistence.jdbc.connection;

import io.claimport.application.Unavailable;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Carries out what is to be done in the database, and says what became of it.
///
/// What came to nothing through no fault of its own is tried again, so what is handed in
/// must not mind to be called more than once. A database that does not answer is
/// [Unavailable].
@Singleton
public final class Database {

  private static final int ATTEMPTS = 5;

  private static final TransactionDefinition ONE_MOMENT = oneMoment();

  private final TransactionOperations<Connection> transactions;

  Database(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /// Reads, outside of any transaction: each statement sees what is committed when it
  /// starts.
  public <T> T read(Supplier<T> reading) {
    return attempt(reading, () -> false);
  }

  /// Reads everything as it is at one moment. Whoever reads may pass on what it has read
  /// before it is done, so it is not tried again.
  public <T> T readAtOnce(Supplier<T> reading) {
    try {
      return transactions.execute(ONE_MOMENT, _ -> reading.get());
    } catch (RuntimeException e) {
      throw switch (Failure.of(e)) {
        case CUT, NO_CONNECTION -> away(e);
        case IN_EACH_OTHERS_WAY, ALREADY_THERE, OTHER -> e;
      };
    }
  }

  /// Does everything or nothing; when it returns, everything is safe from a crash.
  public <T> T write(Supplier<T> writing) {
    AtomicBoolean committing = new AtomicBoolean();
    return attempt(
        () -> {
          committing.set(false);
          return transactions.executeWrite(_ -> {
            T result = writing.get();
            committing.set(true);
            return result;
          });
        },
        committing::get);
  }

  /// The same, where a unique constraint may say that somebody else was first: then
  /// nothing was done, and there is no result.
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

  /// A connection that is cut in the middle may be replaced by another one, but not where
  /// nobody can tell any more whether the work was committed.
  private static <T> T attempt(Supplier<T> action, BooleanSupplier isInDoubt) {
    for (int attempt = 1; ; attempt++) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        switch (Failure.of(e)) {
          case IN_EACH_OTHERS_WAY -> {
            if (attempt == ATTEMPTS) {
              throw tooBusy();
            }
          }
          case CUT -> {
            if (attempt == ATTEMPTS || isInDoubt.getAsBoolean()) {
              throw lost(e);
            }
          }
          case NO_CONNECTION -> throw away(e);
          case ALREADY_THERE, OTHER -> throw e;
        }
      }
    }
  }

  private static TransactionDefinition oneMoment() {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    // H2 lets rows appear in between at any lesser level; on PostgreSQL it costs readers nothing.
    definition.setIsolationLevel(TransactionDefinition.Isolation.SERIALIZABLE);
    definition.setReadOnly(true);
    return definition;
  }

  private static Unavailable away(RuntimeException e) {
    return new Unavailable(Unavailable.Part.STORE, "The database does not answer.", e);
  }

  private static Unavailable lost(RuntimeException e) {
    return new Unavailable(
        Unavailable.Part.STORE,
        "The database was lost in the middle of the work: it has ended, or its disk is full.",
        e);
  }

  /// The cause says nothing of the row that was fought for: H2 would quote all of it.
  private static Unavailable tooBusy() {
    return new Unavailable(
        Unavailable.Part.STORE,
        "The database is too busy.",
        new SQLTransientException("given up after " + ATTEMPTS + " attempts"));
  }
}
