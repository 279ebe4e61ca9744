package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
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
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that does not answer throws [Unavailable]; whatever else goes wrong does not.
class UnavailableDatabaseTest {

  private static final UserId ADA = new UserId("ada");
  private static final BytesDocument DOCUMENT = new BytesDocument("a document");

  @TempDir Path folder;

  @Test
  void a_pool_that_is_closed_does_not_answer() throws SQLException {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);
      database.dataSource().unwrap(HikariDataSource.class).close();

      assertThatItIsUnavailable(() -> open(database, TestJob.job().processing()));
      assertThatItIsUnavailable(() -> Stored.append(session, List.of(), List.of(), TestJob.NOON));
      assertThatItIsUnavailable(() -> Stored.complete(session, job.complete(0, 0, TestJob.NOON)));
      assertThatItIsUnavailable(
          () -> session.fail(job.fail("no bill", 0, TestJob.NOON), List.of()));
      assertThatItIsUnavailable(() -> database.store().failExpired(TestJob.NOON));
      assertThatItIsUnavailable(() -> database.store().erase(ADA));
      assertThatItIsUnavailable(() -> database.archive().job(job.id()));
      assertThatItIsUnavailable(() -> database.archive().jobOf(job.document().id()));
      assertThatItIsUnavailable(() -> Stored.jobs(database.archive(), ADA));
      assertThatItIsUnavailable(() -> Stored.lineItems(database.archive(), ADA));
      assertThatItIsUnavailable(() -> Stored.lineItems(database.archive(), job.id()));
      assertThatItIsUnavailable(() -> database.archive().findings(job.id()));
      assertThatItIsUnavailable(() -> database.archive().content(job.document().id()));
      assertThatItIsUnavailable(
          () -> database.ledger().reserve(ADA, "key", "request", job.id(), TestJob.NOON));
      assertThatItIsUnavailable(() -> database.ledger().forget(ADA));
    }
  }

  @Test
  void a_pool_without_a_free_connection_does_not_answer_until_there_is_one() throws SQLException {
    Map<String, Object> smallPool =
        Map.of(
            "datasources.default.maximum-pool-size", 2, // the migrations need two
            "datasources.default.connection-timeout", 250);
    try (OpenDatabase database = OpenDatabase.in(folder, smallPool)) {
      try (Connection one = database.dataSource().getConnection();
          Connection other = database.dataSource().getConnection()) {
        assertThat(one).isNotSameAs(other);
        assertThatItIsUnavailable(() -> Stored.jobs(database.archive(), ADA));
        assertThatItIsUnavailable(() -> open(database, TestJob.job().processing()));
      }
      assertThat(Stored.jobs(database.archive(), ADA)).isEmpty();
    }
  }

  @Test
  void a_job_that_somebody_locks_for_too_long_makes_the_store_unavailable_and_loses_nothing()
      throws SQLException {
    try (OpenDatabase database = OpenDatabase.in(folder, lockTimeout(20))) {
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);
      try (Connection other = database.dataSource().getConnection()) {
        other.setAutoCommit(false);
        other.createStatement().executeQuery("select * from import_job for update");

        assertThatItIsUnavailable(
            () -> Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON));
        other.rollback();
      }

      Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON);
      Stored.complete(session, job.complete(2, 0, TestJob.NOON));
      assertThat(Stored.lineItems(database.archive(), job.id())).hasSize(2);
    }
  }

  @Test
  void a_mistake_of_ours_is_not_called_unavailable() {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);
      LineItem tooLarge = withBilled(TestLine.full(job, 0), Money.ofCents(Long.MAX_VALUE));

      assertThatThrownBy(() -> Stored.append(session, List.of(tooLarge), List.of(), TestJob.NOON))
          .isNotInstanceOf(Unavailable.class);

      Stored.append(session, TestLine.lines(job, 1), List.of(), TestJob.NOON);
      database.execute("drop table line_item");
      assertThatThrownBy(() -> Stored.lineItems(database.archive(), ADA))
          .isNotInstanceOf(Unavailable.class);
    }
  }

  private static Map<String, Object> lockTimeout(int milliseconds) {
    return Map.of("datasources.default.connection-init-sql", "set lock_timeout " + milliseconds);
  }

  private static LineItem withBilled(LineItem line, Money billed) {
    return new LineItem(
        line.id(),
        line.serviceDates(),
        line.codes(),
        line.provider(),
        line.claimNumber(),
        new Amounts(billed, null, null, null, List.of()),
        line.status(),
        line.origin(),
        line.createdAt());
  }

  private static void assertThatItIsUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.part()).isEqualTo(Unavailable.Part.STORE));
  }

  private static ImportSession open(OpenDatabase database, ImportJob.Processing job) {
    return ((Opening.Opened) database.store().open(job, DOCUMENT, Repetition.ALLOWED)).session();
  }
}
