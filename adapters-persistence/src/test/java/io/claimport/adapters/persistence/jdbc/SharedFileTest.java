package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.driven.RequestLedger.Reservation;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of the embedded database outlives those who use it, and several may use it at
/// once.
class SharedFileTest {

  private static final UserId ADA = new UserId("ada");
  private static final int IMPORTS = 30;
  private static final BytesDocument DOCUMENT = new BytesDocument("a document");

  @TempDir Path folder;

  @Test
  void what_was_imported_survives_closing_and_opening() {
    ImportJob.Completed job;
    ImportJob.Processing atWork = TestJob.job().processing();
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      job = imported(database);
      open(database, atWork);
      database.ledger().reserve(ADA, "key", "request", job.id(), TestJob.NOON);
    }
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      assertThat(Stored.jobs(database.archive(), ADA)).containsExactly(job, atWork);
      assertThat(Stored.lineItems(database.archive(), ADA)).isEqualTo(TestLine.lines(job, 3));
      assertThat(database.archive().content(atWork.document().id()))
          .hasValueSatisfying(bytes -> assertThat(bytes).hasSameContentAs(DOCUMENT.open()));
      assertThat(database.ledger().reserve(ADA, "key", "request", atWork.id(), TestJob.NOON))
          .isEqualTo(new Reservation.Again(job.id()));
    }
  }

  @Test
  void two_pools_see_what_the_other_has_committed() {
    try (OpenDatabase one = OpenDatabase.in(folder);
        OpenDatabase other = OpenDatabase.in(folder)) {
      ImportJob.Processing atWork = TestJob.job().processing();
      Stored.append(
          open(one, atWork), TestLine.lines(atWork, 2), List.of(), atWork.lease().until());
      ImportJob.Completed job = imported(one);

      assertThat(Stored.jobs(other.archive(), ADA))
          .containsExactly(atWork.advance(2, atWork.lease().until()), job);
      assertThat(Stored.lineItems(other.archive(), ADA)).isEqualTo(TestLine.lines(job, 3));
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
      assertThat(Stored.jobs(database.archive(), ADA)).containsExactly(ours, job);
      assertThat(job.facts().createdAt()).isEqualTo(SecondProcess.ODD_INSTANT);
      assertThat(Stored.lineItems(database.archive(), theirs))
          .containsExactly(SecondProcess.oddLine(job));
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
      assertThat(Stored.lineItems(database.archive(), theirs)).isEmpty();
    }
  }

  @Test
  void whoever_serves_the_file_may_die_while_another_opens_an_import() throws IOException {
    try (SecondProcess server = SecondProcess.on(folder)) {
      JobId theirs = server.does("import");
      try (OpenDatabase database = OpenDatabase.in(folder)) {
        ImportJob.Processing job = TestJob.job().processing();

        Opening opening = database.store().open(job, new Deadly(server), Repetition.REFUSED);

        ImportSession session = ((Opening.Opened) opening).session();
        Stored.append(session, TestLine.lines(job, 2), List.of(), TestJob.NOON);
        Stored.complete(session, job.complete(2, 0, TestJob.NOON));
        assertThat(Stored.lineItems(database.archive(), job.id())).hasSize(2);
        assertThat(Stored.lineItems(database.archive(), theirs)).hasSize(1);
        assertThat(database.archive().content(job.document().id()))
            .hasValueSatisfying(bytes -> assertThat(bytes).hasSameContentAs(DOCUMENT.open()));
      }
    }
  }

  @Test
  void whoever_serves_the_file_may_die_while_another_appends_to_an_import() throws IOException {
    try (SecondProcess server = SecondProcess.on(folder);
        OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = open(database, job);

      Stored.append(
          session, dyingAfterTheFirst(TestLine.lines(job, 2), server), List.of(), TestJob.NOON);

      Stored.complete(session, job.complete(2, 0, TestJob.NOON));
      assertThat(Stored.lineItems(database.archive(), job.id())).isEqualTo(TestLine.lines(job, 2));
    }
  }

  @Test
  void whoever_serves_the_file_may_die_while_another_reads_a_document() throws IOException {
    try (SecondProcess server = SecondProcess.on(folder);
        OpenDatabase database = OpenDatabase.in(folder)) {
      BytesDocument document = new BytesDocument("many chunks ".repeat(20_000));
      ImportJob.Processing job = TestJob.job().with(document).processing();
      database.store().open(job, document, Repetition.REFUSED);

      InputStream bytes = database.archive().content(job.document().id()).orElseThrow();
      byte[] start = bytes.readNBytes(10);
      server.dies();

      assertThat(new SequenceInputStream(new ByteArrayInputStream(start), bytes))
          .hasSameContentAs(document.open());
    }
  }

  @Test
  void whoever_serves_the_file_may_die_while_another_looks_at_its_tables() throws IOException {
    try (SecondProcess server = SecondProcess.on(folder)) {
      JobId theirs = server.does("import");
      try (OpenDatabase database = OpenDatabase.in(folder, new DeadlyMigration(server))) {
        assertThat(Stored.lineItems(database.archive(), theirs)).hasSize(1);
      }
    }
  }

  @Test
  void tables_that_a_process_left_half_made_are_made_by_the_next_one() {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      database.execute("drop table finding");
      database.execute("drop table request_ledger");
      database.execute("delete from \"flyway_schema_history\"");
    }
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      ImportJob.Completed job = imported(database);
      assertThat(database.archive().findings(job.id())).isEmpty();
      assertThat(database.ledger().reserve(ADA, "key", "request", job.id(), TestJob.NOON))
          .isEqualTo(new Reservation.First());
    }
  }

  @Test
  void two_processes_import_at_once() throws IOException {
    try (SecondProcess second = SecondProcess.on(folder);
        OpenDatabase database = OpenDatabase.in(folder)) {
      for (int i = 0; i < IMPORTS; i++) {
        second.tell("import");
      }
      for (int i = 0; i < IMPORTS; i++) {
        imported(database);
      }
      for (int i = 0; i < IMPORTS; i++) {
        second.answer();
      }
      assertThat(Stored.jobs(database.archive(), ADA))
          .hasSize(2 * IMPORTS)
          .allMatch(ImportJob.Completed.class::isInstance);
      assertThat(Stored.lineItems(database.archive(), ADA)).hasSize(IMPORTS * (3 + 1));
    }
  }

  @Test
  void other_processes_are_served_on_the_loopback_address_only() throws IOException {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      Stored.jobs(database.archive(), ADA);
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
    Stored.append(session, TestLine.lines(job, 3), List.of(), TestJob.NOON.plusSeconds(60));
    ImportJob.Completed completed = job.complete(3, 0, TestJob.NOON);
    Stored.complete(session, completed);
    return completed;
  }

  private static ImportSession open(OpenDatabase database, ImportJob.Processing job) {
    return ((Opening.Opened) database.store().open(job, DOCUMENT, Repetition.ALLOWED)).session();
  }

  private static List<LineItem> dyingAfterTheFirst(List<LineItem> lines, SecondProcess server) {
    return new AbstractList<>() {

      @Override
      public LineItem get(int index) {
        if (index == 1) {
          server.dies();
        }
        return lines.get(index);
      }

      @Override
      public int size() {
        return lines.size();
      }
    };
  }

  /// Looking at the tables, during which the server of the file dies.
  private record DeadlyMigration(SecondProcess server) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      server.dies();
    }

    @Override
    public String getCallbackName() {
      return "dies";
    }
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
