package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.persistence.jdbc.connection.Schema;
import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresDatabaseTest {

  private static final String SECRET = "open-sesame";

  private Database database;

  @BeforeEach
  void open() {
    database = RealPostgres.freshDatabase();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_properties_say_where_the_database_is_and_who_comes() {
    assertThat(properties(database))
        .containsEntry("datasources.default.username", database.user())
        .containsEntry("datasources.default.password", database.password())
        .hasEntrySatisfying(
            "datasources.default.url",
            url ->
                assertThat(url)
                    .asString()
                    .startsWith(database.url())
                    .contains("reWriteBatchedInserts=true"));
  }

  @Test
  void settings_of_the_operators_address_beat_ours() {
    String separator = database.url().contains("?") ? "&" : "?";
    Database theirs =
        new Database(
            database.url() + separator + "ApplicationName=theirs",
            database.user(),
            database.password());

    try (OpenDatabase open = OpenDatabase.on(theirs)) {
      open.archive();
      assertThat(
              database.ask(
                  "select string_agg(distinct application_name, ', ') from pg_stat_activity where"
                      + " datname = current_database() and application_name in ('theirs',"
                      + " 'claimport')"))
          .isEqualTo("theirs");
    }
  }

  @Test
  void a_program_may_start_again_on_what_it_has_written() {
    try (OpenDatabase first = OpenDatabase.on(database)) {
      assertThat(first.archive()).isNotNull();
    }
    try (OpenDatabase second = OpenDatabase.on(database)) {
      assertThat(second.archive()).isNotNull();
    }
  }

  @Test
  void nobody_at_the_address_is_said_in_a_sentence() throws IOException {
    int port = portWithoutListener();

    assertThatItSays(
        () ->
            PostgresDatabase.properties("jdbc:postgresql://localhost:" + port + "/x", "u", SECRET),
        "No PostgreSQL server answers at localhost:" + port + ".");
  }

  @Test
  void a_wrong_password_is_said_in_a_sentence() {
    assertThatItSays(
        () -> PostgresDatabase.properties(database.url(), database.user(), SECRET),
        "The PostgreSQL server at %s does not let in the user %s with this password."
            .formatted(server(), database.user()));
  }

  @Test
  void a_missing_password_is_said_in_a_sentence() {
    assertThatItSays(
        () -> PostgresDatabase.properties(database.url(), database.user(), ""),
        "The PostgreSQL server at %s does not let in the user %s with this password."
            .formatted(server(), database.user()));
  }

  @Test
  void a_database_that_is_not_there_is_said_in_a_sentence() {
    assertThatItSays(
        () -> properties(database.named("nowhere")),
        "The PostgreSQL server at " + server() + " has no database nowhere.");
  }

  @Test
  void tables_of_a_newer_version_are_said_in_a_sentence_and_stay_as_they_are() {
    OpenDatabase.on(database).close();
    int newer = Schema.newestVersion() + 1;
    database.execute(
        """
        insert into flyway_schema_history
        select 1000, '%d', 'later', type, script, checksum, installed_by, now(), 1, true
        from flyway_schema_history where installed_rank = 1
        """
            .formatted(newer));

    assertThatItSays(
        () -> properties(database),
        "The database %s at %s belongs to a newer version of Claimport."
            .formatted(database.name(), server()));
    assertThat(database.ask("select max(version) from flyway_schema_history"))
        .isEqualTo("" + newer);
  }

  @Test
  void the_newest_version_is_the_one_of_the_last_migration() {
    OpenDatabase.on(database).close();

    assertThat(database.ask("select max(cast(version as integer)) from flyway_schema_history"))
        .isEqualTo("" + Schema.newestVersion());
  }

  @Test
  void somebody_who_may_not_create_tables_is_told_so() {
    String visitor = database.name() + "_visitor";
    database.execute("create role " + visitor + " login password '" + SECRET + "'");
    database.execute("revoke create on schema public from public");
    try {
      assertThatItSays(
          () -> PostgresDatabase.properties(database.url(), visitor, SECRET),
          "The user %s may not create tables in the database %s at %s."
              .formatted(visitor, database.name(), server()));
    } finally {
      database.execute("drop role " + visitor);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost?password=" + SECRET,
        "jdbc:postgresql://localhost:port/x?password=" + SECRET,
        "jdbc:postgresql:x:y//?password=" + SECRET
      })
  void an_address_that_cannot_be_understood_is_not_repeated(String url) {
    Logged logged = new Logged();
    Logger.getLogger("").addHandler(logged);
    try {
      assertThatThrownBy(() -> PostgresDatabase.properties(url, "u", ""))
          .isInstanceOf(Unavailable.class)
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain(SECRET));
    } finally {
      Logger.getLogger("").removeHandler(logged);
    }
    assertThat(logged.lines).noneMatch(line -> line.contains(SECRET));
  }

  /// What the driver says to the log of the JDK.
  private static final class Logged extends Handler {

    final List<String> lines = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /// In one sentence, and without the password in it or in what it came from.
  private static void assertThatItSays(ThrowingCallable start, String sentence) {
    assertThatThrownBy(start)
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.part()).isEqualTo(Unavailable.Part.STORE))
        .hasMessage(sentence)
        .hasStackTraceContaining(sentence)
        .satisfies(e -> assertThat(e.getCause()).asString().doesNotContain(SECRET));
  }

  private static Map<String, Object> properties(Database database) {
    return PostgresDatabase.properties(database.url(), database.user(), database.password());
  }

  private String server() {
    return database.url().replaceFirst("jdbc:postgresql://([^/]*)/.*", "$1");
  }

  private static int portWithoutListener() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
