package io.claimport.adapters.persistence.jdbc;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.ServiceDates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A process of its own, in another time zone, that works on a folder's database: it does
/// what it is told, line by line, and answers each line with the id of a job. When the database
/// is unavailable, it says why, and ends.
final class SecondProcess implements AutoCloseable {

  private static final LocalDate ODD_DATE = LocalDate.of(1, 1, 1);

  /// In New York, this half hour comes twice; the second time is meant.
  static final Instant ODD_INSTANT = Instant.parse("2026-11-01T06:30:00.000001Z");

  private final Process process;
  private final BufferedReader answers;

  private SecondProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader();
  }

  /// Starts it and waits until it has opened the database.
  static SecondProcess on(Path folder) throws IOException {
    SecondProcess second = new SecondProcess(start(program(folder)));
    second.answer();
    return second;
  }

  /// Starts it where no file can grow beyond so many blocks of 512 bytes, as if the disk
  /// were full then.
  static SecondProcess withRoomFor(int blocks, Path folder) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; \"$@\"", "sh"));
    command.addAll(program(folder));
    return new SecondProcess(start(command));
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static List<String> program(Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.timezone=America/New_York",
        "-cp",
        System.getProperty("java.class.path"),
        SecondProcess.class.getName(),
        folder.toString());
  }

  JobId does(String what) throws IOException {
    tell(what);
    return new JobId(UUID.fromString(answer()));
  }

  void tell(String what) throws IOException {
    process.outputWriter().write(what + "\n");
    process.outputWriter().flush();
  }

  String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the second process has ended");
    }
    return answer;
  }

  /// Ends it as a power failure would.
  void dies() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    try {
      process.outputWriter().close(); // it has nothing more to do, and ends
    } catch (IOException _) {
      // it is dead already
    }
    process.onExit().join();
  }

  static LineItem oddLine(ImportJob job) {
    LineItem line = TestLine.full(job, 0);
    return new LineItem(
        line.id(),
        new ServiceDates(ODD_DATE, null),
        line.codes(),
        line.provider(),
        line.claimNumber(),
        line.amounts(),
        line.status(),
        line.origin(),
        line.createdAt());
  }

  public static void main(String[] arguments) {
    try (OpenDatabase database = OpenDatabase.in(Path.of(arguments[0]))) {
      IO.println("ready");
      for (String what = IO.readln(); what != null; what = IO.readln()) {
        IO.println(act(database, what));
      }
    } catch (Unavailable e) {
      IO.println(e.getMessage());
    }
  }

  private static JobId act(OpenDatabase database, String what) {
    BytesDocument document = new BytesDocument("from the second process");
    ImportJob.Processing job = TestJob.job().at(ODD_INSTANT).with(document).processing();
    if (database.store().open(job, document, Repetition.ALLOWED)
        instanceof Opening.Opened(var session)) {
      Stored.append(session, List.of(oddLine(job)), List.of(), ODD_INSTANT.plusSeconds(60));
      if (what.equals("fill")) {
        fill(job, session);
      }
      if (what.equals("import")) {
        Stored.complete(session, job.complete(1, 0, ODD_INSTANT));
      }
    }
    return job.id();
  }

  /// Appends as long as there is room.
  private static void fill(ImportJob.Processing job, ImportSession session) {
    for (int ordinal = 1; ; ordinal++) {
      Stored.append(
          session, List.of(TestLine.full(job, ordinal)), List.of(), ODD_INSTANT.plusSeconds(60));
    }
  }
}
