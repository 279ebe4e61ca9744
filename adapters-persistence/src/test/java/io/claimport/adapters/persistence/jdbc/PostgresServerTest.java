package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.adapters.persistence.postgres.RestartableServer;
import io.claimport.application.Unavailable;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What happens to those who are at work when a server goes, or somebody is in their way.
class PostgresServerTest {

  private static final UserId ADA = new UserId("ada");
  private static final BytesDocument DOCUMENT = new BytesDocument("a document");
  private static final Duration QUICKLY = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void a_server_that_stops_makes_the_store_unavailable_and_one_that_comes_back_loses_nothing() {
    try (RestartableServer server = RestartableServer.start();
        OpenDatabase database = OpenDatabase.on(server.freshDatabase())) {
      ImportJob.Completed before = imported(database);
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);

      server.stop();
      Instant stopped = Instant.now();
      assertThatItIsUnavailable(() -> Stored.jobs(database.archive(), ADA));
      assertThatItIsUnavailable(
          () -> Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON));
      assertThat(Duration.between(stopped, Instant.now())).isLessThan(QUICKLY);

      server.restart();
      soon(() -> Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON));
      Stored.complete(session, job.complete(2, 0, TestJob.NOON));
      assertThat(Stored.lineItems(database.archive(), job.id())).hasSize(2);
      assertThat(database.archive().job(before.id())).contains(before);
    }
  }

  @Test
  void connections_that_are_cut_between_two_requests_are_not_noticed() {
    try (RestartableServer server = RestartableServer.start();
        OpenDatabase database = OpenDatabase.on(server.freshDatabase())) {
      ImportJob.Completed job = imported(database);

      server.restart();

      assertThat(Stored.jobs(database.archive(), ADA)).containsExactly(job);
    }
  }

  @Test
  void a_job_that_somebody_locks_for_too_long_makes_the_store_unavailable_and_loses_nothing()
      throws SQLException {
    Map<String, Object> impatient =
        Map.of("datasources.default.connection-init-sql", "set lock_timeout = 20");
    try (Database server = RealPostgres.freshDatabase();
        OpenDatabase database = OpenDatabase.on(server, impatient)) {
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);
      try (Connection other = server.connect();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("select * from import_job for update");

        assertThatItIsUnavailable(
            () -> Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON));
        other.rollback();
      }

      Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON);
      Stored.complete(session, job.complete(2, 0, TestJob.NOON));
      assertThat(Stored.lineItems(database.archive(), job.id())).hasSize(2);
    }
  }

  private static ImportJob.Completed imported(OpenDatabase database) {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = open(database, job);
    Stored.append(session, TestLine.lines(job, 3), List.of(), TestJob.NOON.plusSeconds(60));
    ImportJob.Completed completed = job.complete(3, 0, TestJob.NOON);
    Stored.complete(session, completed);
    return completed;
  }

  /// Tries again for as long as the store is unavailable: a pool that has failed to connect
  /// waits a few seconds until it tries again.
  private static void soon(Runnable action) {
    Instant giveUp = Instant.now().plus(SOON);
    while (true) {
      try {
        action.run();
        return;
      } catch (Unavailable e) {
        if (Instant.now().isAfter(giveUp)) {
          throw e;
        }
      }
    }
  }

  private static void assertThatItIsUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Unavailable.class);
  }

  private static ImportSession open(OpenDatabase database, ImportJob.Processing job) {
    return ((Opening.Opened) database.store().open(job, DOCUMENT, Repetition.ALLOWED)).session();
  }
}
