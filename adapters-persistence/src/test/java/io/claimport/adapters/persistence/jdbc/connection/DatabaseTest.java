package io.claimport.adapters.persistence.jdbc.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// What is tried again and what is not, told by what the database says.
class DatabaseTest {

  private static final String LOCK_TIMEOUT = "HYT00";
  private static final String BROKEN = "90067";

  private int calls;

  @Test
  void transactions_in_each_others_way_are_tried_again() {
    Database database = committing();
    Queue<String> states = new ArrayDeque<>(List.of(LOCK_TIMEOUT, "40001", "40P01", "90131"));

    assertThat(database.<String>write(() -> failingWith(states))).isEqualTo("done");
    assertThat(calls).isEqualTo(5);
  }

  @Test
  void what_is_in_the_way_again_and_again_makes_the_store_unavailable() {
    Database database = committing();
    Queue<String> states = new ArrayDeque<>(List.of("40001", "40001", "40001", "40001", "40001"));

    assertThatThrownBy(() -> database.write(() -> failingWith(states)))
        .isInstanceOf(Unavailable.class)
        .hasRootCauseMessage("given up after 5 attempts");
    assertThat(calls).isEqualTo(5);
  }

  @Test
  void work_whose_connection_was_cut_in_the_middle_is_done_with_another_one() {
    Database database = committing();
    Queue<String> whileWriting = new ArrayDeque<>(List.of(BROKEN));
    Queue<String> whileReading = new ArrayDeque<>(List.of("08006"));

    assertThat(database.<String>write(() -> failingWith(whileWriting))).isEqualTo("done");
    assertThat(database.<String>read(() -> failingWith(whileReading))).isEqualTo("done");
  }

  @Test
  void work_that_may_have_been_committed_is_never_done_twice() {
    Database database = new Database(new Transactions(BROKEN));

    assertThatThrownBy(() -> database.write(() -> failingWith(new ArrayDeque<>())))
        .isInstanceOf(Unavailable.class)
        .hasMessage(
            "The database was lost in the middle of the work: it has ended, or its disk is full.");
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void without_a_connection_nothing_is_tried_again() {
    Database database = committing();

    assertThatThrownBy(() -> database.read(() -> failingWith(new ArrayDeque<>(List.of("08001")))))
        .isInstanceOf(Unavailable.class);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void a_unique_constraint_says_that_somebody_was_first() {
    Database database = committing();
    Queue<String> states = new ArrayDeque<>(List.of("23505"));

    assertThat(database.<String>writeUnlessThere(() -> failingWith(states))).isEmpty();
    assertThat(database.<String>writeUnlessThere(() -> failingWith(states))).contains("done");
  }

  @Test
  void what_else_goes_wrong_goes_on_up() {
    Database database = committing();
    Queue<String> states = new ArrayDeque<>(List.of("22003", "23505"));

    assertThatThrownBy(() -> database.writeUnlessThere(() -> failingWith(states)))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.write(() -> failingWith(states)))
        .isExactlyInstanceOf(IllegalStateException.class);
  }

  private String failingWith(Queue<String> states) {
    calls++;
    String state = states.poll();
    if (state != null) {
      throw failure(state);
    }
    return "done";
  }

  private static Database committing() {
    return new Database(new Transactions(null));
  }

  private static IllegalStateException failure(String state) {
    return new IllegalStateException(new SQLException("with the content of a row", state));
  }

  /// Transactions on no database, whose commits all fail with one state or never.
  private record Transactions(String stateOnCommit) implements TransactionOperations<Connection> {

    @Override
    public Connection getConnection() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasConnection() {
      return false;
    }

    @Override
    public Optional<? extends TransactionStatus<?>> findTransactionStatus() {
      return Optional.empty();
    }

    @Override
    public <R> R execute(
        TransactionDefinition definition, TransactionCallback<Connection, R> callback) {
      R result = callback.apply(null);
      if (stateOnCommit != null) {
        throw failure(stateOnCommit);
      }
      return result;
    }
  }
}
