package io.claimport.adapters.persistence.jdbc;

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
import java.util.List;
import java.util.UUID;

/// A process of its own, in another time zone, that works on a folder's database: it does
/// what it is told, line by line, and answers each line with the id of a job.
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
    SecondProcess second =
        new SecondProcess(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=America/New_York",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SecondProcess.class.getName(),
                    folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    second.answer();
    return second;
  }

  JobId does(String what) throws IOException {
    process.outputWriter().write(what + "\n");
    process.outputWriter().flush();
    return new JobId(UUID.fromString(answer()));
  }

  private String answer() throws IOException {
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
    }
  }

  private static JobId act(OpenDatabase database, String what) {
    BytesDocument document = new BytesDocument("from the second process");
    ImportJob.Processing job = TestJob.job().at(ODD_INSTANT).with(document).processing();
    if (database.store().open(job, document, Repetition.REFUSED)
        instanceof Opening.Opened(var session)) {
      Stored.append(session, List.of(oddLine(job)), List.of(), ODD_INSTANT.plusSeconds(60));
      if (what.equals("import")) {
        Stored.complete(session, job.complete(1, 0, ODD_INSTANT));
      }
    }
    return job.id();
  }
}
