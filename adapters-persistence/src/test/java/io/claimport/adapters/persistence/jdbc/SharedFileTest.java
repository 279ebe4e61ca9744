package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.driven.RequestLedger.Reservation;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of the embedded database outlives those who use it, and several may use it at
/// once.
class SharedFileTest {

  private static final UserId ADA = new UserId("ada");
  private static final BytesDocument DOCUMENT = new BytesDocument("a document");

  @TempDir Path folder;

  @Test
  void what_was_imported_survives_closing_and_opening() {
    ImportJob.Completed job;
    ImportJob.Processing atWork = TestJob.job().processing();
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      job = imported(database);
      open(database, atWork);
      database.ledger().reserve(ADA, "key", "request", job.id());
    }
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      assertThat(database.archive().jobs(ADA)).containsExactly(job, atWork);
      assertThat(database.archive().lineItems(ADA)).isEqualTo(TestLine.lines(job, 3));
      assertThat(database.archive().content(atWork.document().id()))
          .hasValueSatisfying(bytes -> assertThat(bytes).hasSameContentAs(DOCUMENT.open()));
      assertThat(database.ledger().reserve(ADA, "key", "request", atWork.id()))
          .isEqualTo(new Reservation.Again(job.id()));
    }
  }

  @Test
  void two_pools_see_what_the_other_has_committed() {
    try (OpenDatabase one = OpenDatabase.in(folder);
        OpenDatabase other = OpenDatabase.in(folder)) {
      ImportJob.Processing atWork = TestJob.job().processing();
      open(one, atWork).append(TestLine.lines(atWork, 2), List.of(), atWork.lease().until());
      ImportJob.Completed job = imported(one);

      assertThat(other.archive().jobs(ADA)).containsExactly(atWork, job);
      assertThat(other.archive().lineItems(ADA)).isEqualTo(TestLine.lines(job, 3));
      assertThat(other.store().failExpired(atWork.lease().until())).isEqualTo(1);
      assertThat(one.archive().job(atWork.id()).orElseThrow()).isInstanceOf(ImportJob.Failed.class);
    }
  }

  @Test
  void two_processes_work_at_the_same_time_whatever_their_time_zones() throws IOException {
    try (OpenDatabase database = OpenDatabase.in(folder);
        SecondProcess second = SecondProcess.on(folder)) {
      ImportJob.Completed ours = imported(database);
      JobId theirs = second.does("import");

      ImportJob job = database.archive().job(theirs).orElseThrow();
      assertThat(database.archive().jobs(ADA)).containsExactly(ours, job);
      assertThat(job.facts().createdAt()).isEqualTo(SecondProcess.ODD_INSTANT);
      assertThat(database.archive().lineItems(theirs)).containsExactly(SecondProcess.oddLine(job));
    }
  }

  @Test
  void the_record_of_a_job_survives_a_crash_at_once() throws IOException {
    JobId theirs;
    try (SecondProcess second = SecondProcess.on(folder)) {
      theirs = second.does("open");
      second.dies();
    }
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob job = database.archive().job(theirs).orElseThrow();
      assertThat(job).isInstanceOf(ImportJob.Processing.class);
      assertThat(database.archive().content(job.document().id()))
          .hasValueSatisfying(bytes ->
              assertThat(bytes)
                  .hasSameContentAs(new BytesDocument("from the second process").open()));
      assertThat(database.store().failExpired(SecondProcess.ODD_INSTANT.plusSeconds(60)))
          .isEqualTo(1);
      assertThat(database.archive().lineItems(theirs)).isEmpty();
    }
  }

  @Test
  void whoever_serves_the_file_may_die_while_others_are_in_the_middle_of_something()
      throws IOException {
    try (SecondProcess server = SecondProcess.on(folder)) {
      JobId theirs = server.does("import");
      try (OpenDatabase database = OpenDatabase.in(folder)) {
        ImportJob.Processing job = TestJob.job().processing();

        Opening opening = database.store().open(job, new Deadly(server), Repetition.REFUSED);

        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ImportSession session = ((Opening.Opened) opening).session();
        session.append(TestLine.lines(job, 2), List.of(), TestJob.NOON);
        session.complete(job.complete(2, 0, TestJob.NOON));
        assertThat(database.archive().lineItems(job.id())).hasSize(2);
        assertThat(database.archive().lineItems(theirs)).hasSize(1);
        assertThat(database.archive().content(job.document().id()))
            .hasValueSatisfying(bytes -> assertThat(bytes).hasSameContentAs(DOCUMENT.open()));
      }
    }
  }

  @Test
  void other_processes_are_served_on_the_loopback_address_only() throws IOException {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      database.archive().jobs(ADA);
      Properties lock = new Properties();
      try (Reader file = Files.newBufferedReader(folder.resolve("claimport.lock.db"))) {
        lock.load(file);
      }
      String server = lock.getProperty("server");
      int port = Integer.parseInt(server.substring(server.indexOf(':') + 1));

      assertThat(server).startsWith("localhost:");
      assertThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses))
          .allMatch(address -> address.isLoopbackAddress() || isRefused(address, port));
    }
  }

  private static boolean isRefused(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1_000);
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  @Test
  void nothing_but_the_database_lies_in_the_folder() throws IOException {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob.Completed job = imported(database);
      assertThat(database.store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
          .isEqualTo(new Opening.Duplicate(job.id()));
    }
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("claimport.mv.db");
    }
  }

  private static ImportJob.Completed imported(OpenDatabase database) {
    ImportJob.Processing job = TestJob.job().processing();
    var session = open(database, job);
    session.append(TestLine.lines(job, 3), List.of(), TestJob.NOON.plusSeconds(60));
    ImportJob.Completed completed = job.complete(3, 0, TestJob.NOON);
    session.complete(completed);
    return completed;
  }

  private static ImportSession open(OpenDatabase database, ImportJob.Processing job) {
    return ((Opening.Opened) database.store().open(job, DOCUMENT, Repetition.ALLOWED)).session();
  }

  /// A document during whose reading the server of the file dies.
  private record Deadly(SecondProcess server) implements SpooledDocument {

    @Override
    public long size() {
      return DOCUMENT.size();
    }

    @Override
    public String sha256() {
      return DOCUMENT.sha256();
    }

    @Override
    public InputStream open() {
      server.dies();
      return DOCUMENT.open();
    }

    @Override
    public void close() {
      // there is nothing to give back
    }
  }
}
