package io.claimport.adapters.persistence.jdbc.connection;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an exception from the database means to us.
enum Failure {
  /// A unique constraint was about to be violated.
  ALREADY_THERE,
  /// Two transactions wanted the same rows; this one was given up.
  IN_EACH_OTHERS_WAY,
  /// There is no connection to be had.
  NO_CONNECTION,
  /// The connection was lost while it was used.
  CUT,
  OTHER;

  private static final String UNIQUE_VIOLATION = "23505";

  /// Serialisation failure and deadlock (PostgreSQL has its own number for the latter),
  /// lock not available (PostgreSQL), lock timeout and concurrent update (H2).
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

  /// Cannot connect (both), too many connections, starting or stopping (PostgreSQL),
  /// opened by somebody else (H2).
  private static final Set<String> REFUSALS = Set.of("08001", "08004", "53300", "57P03", "90020");

  /// Being shut down, crashed (PostgreSQL); input or output failed, broken, closed,
  /// shutting down (H2).
  private static final Set<String> CUTS =
      Set.of("57P01", "57P02", "90028", "90031", "90067", "90098", "90121");

  /// The SQL standard's class of connection exceptions.
  private static final String CONNECTION_CLASS = "08";

  private static final String GENERAL = "HY000";

  /// H2's store of files.
  private static final String FILE_STORE = "org.h2.mvstore.MVStoreException";

  static Failure of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotGetJdbcConnectionException) {
        return NO_CONNECTION;
      }
      if (cause instanceof ConnectionException) {
        return CUT; // the framework could not even give the connection back
      }
      if (cause instanceof SQLException e) {
        return of(e);
      }
    }
    return OTHER;
  }

  private static Failure of(SQLException e) {
    if (e instanceof SQLTransientConnectionException) {
      return NO_CONNECTION; // the pool has none
    }
    return isOfFile(e) ? CUT : ofState(e.getSQLState());
  }

  /// H2 has no state of its own for a file that it cannot write: it is closed then, and
  /// opened again by whoever comes next.
  static boolean isOfFile(SQLException e) {
    return GENERAL.equals(e.getSQLState()) && String.valueOf(e.getMessage()).contains(FILE_STORE);
  }

  private static Failure ofState(@Nullable String state) {
    if (state == null) {
      return OTHER;
    }
    if (state.equals(UNIQUE_VIOLATION)) {
      return ALREADY_THERE;
    }
    if (CONFLICTS.contains(state)) {
      return IN_EACH_OTHERS_WAY;
    }
    if (REFUSALS.contains(state)) {
      return NO_CONNECTION;
    }
    return state.startsWith(CONNECTION_CLASS) || CUTS.contains(state) ? CUT : OTHER;
  }
}
