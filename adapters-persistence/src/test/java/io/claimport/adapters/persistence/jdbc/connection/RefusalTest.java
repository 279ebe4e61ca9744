package io.claimport.adapters.persistence.jdbc.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource({
    "90048, OTHER_VERSION",
    "90030, DAMAGED",
    "28000, WRONG_PASSWORD",
    "28P01, WRONG_PASSWORD",
    "90028, NOT_WRITTEN",
    "90031, NOT_WRITTEN",
    "90020, AWAY",
    "90067, AWAY",
    "08001, AWAY",
    "57P03, AWAY"
  })
  void what_the_database_says_has_a_reason(String state, Refusal reason) {
    assertThat(Refusal.of(new FlywayException(new SQLException("x", state)))).contains(reason);
  }

  @Test
  void the_reason_stands_below_what_the_pool_says() {
    var noConnection =
        new SQLTransientConnectionException(
            "timed out",
            "HY000",
            new SQLException("General error: org.h2.mvstore.MVStoreException", "HY000"));

    assertThat(Refusal.of(noConnection)).contains(Refusal.NOT_WRITTEN);
  }

  @Test
  void a_mistake_of_ours_is_no_refusal() {
    assertThat(Refusal.of(new SQLException("syntax error", "42000"))).isEmpty();
    assertThat(Refusal.of(new IllegalStateException("x"))).isEmpty();
  }

  @Test
  void nothing_that_may_be_secret_is_said_of_the_address() {
    assertThat(
            Refusal.WRONG_PASSWORD.unavailable(
                "jdbc:postgresql://host/claims?password=secret", new SQLException("x")))
        .hasMessage(
            "The database at jdbc:postgresql://host/claims does not open with this user name and"
                + " password.");
  }
}
