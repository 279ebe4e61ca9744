package io.claimport.adapters.persistence.jdbc.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

  @ParameterizedTest
  @CsvSource({
    "23505, ALREADY_THERE",
    "40001, IN_EACH_OTHERS_WAY",
    "40P01, IN_EACH_OTHERS_WAY",
    "55P03, IN_EACH_OTHERS_WAY",
    "HYT00, IN_EACH_OTHERS_WAY",
    "90131, IN_EACH_OTHERS_WAY",
    "08001, NO_CONNECTION",
    "53300, NO_CONNECTION",
    "90020, NO_CONNECTION",
    "08006, CUT",
    "57P01, CUT",
    "90067, CUT",
    "90098, CUT",
    "22003, OTHER",
    "23503, OTHER",
    "42P01, OTHER"
  })
  void a_state_of_either_database_has_a_meaning(String state, Failure meaning) {
    assertThat(Failure.of(new SQLException("x", state))).isEqualTo(meaning);
    assertThat(Failure.of(new IllegalStateException(new SQLException("x", state))))
        .isEqualTo(meaning);
    assertThat(Failure.of(new BatchUpdateException("x", state, new int[0]))).isEqualTo(meaning);
  }

  @Test
  void a_pool_that_gives_no_connection_in_time_has_no_state() {
    assertThat(Failure.of(new SQLTransientConnectionException("timed out")))
        .isEqualTo(Failure.NO_CONNECTION);
  }

  @Test
  void a_connection_that_cannot_be_given_back_was_cut() {
    assertThat(Failure.of(new ConnectionException("x", new SQLException("Connection is closed"))))
        .isEqualTo(Failure.CUT);
    assertThat(Failure.of(new CannotGetJdbcConnectionException("x", new SQLException("closed"))))
        .isEqualTo(Failure.NO_CONNECTION);
  }

  @Test
  void a_file_that_could_not_be_written_is_opened_again() {
    assertThat(
            Failure.of(
                new SQLException(
                    "General error: \"org.h2.mvstore.MVStoreException: Writing to x failed\"",
                    "HY000")))
        .isEqualTo(Failure.CUT);
    assertThat(Failure.of(new SQLException("General error", "HY000"))).isEqualTo(Failure.OTHER);
  }

  @Test
  void what_no_database_says_means_nothing() {
    assertThat(Failure.of(new SQLException("x"))).isEqualTo(Failure.OTHER);
    assertThat(Failure.of(new IllegalStateException("x"))).isEqualTo(Failure.OTHER);
  }
}
