package io.claimport.benchmarks;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.PGConnection;

/// A million line items in one import: from the bytes of a CSV document to rows that can be read,
/// beside a bare COPY of the very same rows into a table with the same indexes.
final class BulkImport {

  private static final int LINES = Integer.getInteger("lines", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));

  private BulkImport() {}

  public static void main(String[] arguments) throws Exception {
    try (Database database = RealPostgres.freshDatabase();
        ApplicationContext program = Program.on(database)) {
      System.out.printf(
          Locale.ROOT,
          "%,d line items in one import, heap %,d MB%n",
          LINES,
          Runtime.getRuntime().maxMemory() / 1_000_000);
      ingest(program, LINES / 10, -1); // warms up
      program.getBean(EraseUserData.class).erase(ADA);
      Ratio ratio = new Ratio("rows/s", ROUNDS);
      for (int round = 0; round < ROUNDS; round++) {
        database.execute("vacuum analyze line_item");
        double ours = LINES / ingest(program, LINES, round);
        Path rows = unload(database);
        double bare = LINES / copy(database, rows);
        Files.delete(rows);
        ratio.round(round, ours, bare);
        read(program);
        program.getBean(EraseUserData.class).erase(ADA);
      }
      ratio.print("import");
    }
  }

  private static double ingest(ApplicationContext program, int lines, int salt) throws IOException {
    try (InputStream bill = Bill.of(lines, salt)) {
      long start = System.nanoTime();
      IngestDocument.Outcome outcome =
          program
              .getBean(IngestDocument.class)
              .ingest(
                  Submission.of(
                      ADA,
                      INSURER,
                      new Source.Given(SourceMethod.FILE_UPLOAD, null, bill, "csv", false)));
      double seconds = seconds(start);
      if (!(outcome instanceof IngestDocument.Outcome.Imported(var job))
          || job.lineItems() != lines) {
        throw new IllegalStateException("not imported: " + outcome);
      }
      return seconds;
    }
  }

  private static Path unload(Database database) throws SQLException, IOException {
    Path file = Files.createTempFile("claimport-rows-", ".copy");
    try (Connection connection = database.connect();
        OutputStream out = Files.newOutputStream(file)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy line_item to stdout", out);
    }
    return file;
  }

  private static double copy(Database database, Path rows) throws SQLException, IOException {
    database.execute("drop table if exists bare");
    database.execute("create table bare (like line_item including all)");
    try (Connection connection = database.connect();
        InputStream in = Files.newInputStream(rows)) {
      long start = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bare from stdin", in, 64 * 1024);
      return seconds(start);
    }
  }

  private static void read(ApplicationContext program) {
    long start = System.nanoTime();
    int[] count = {0};
    program
        .getBean(GetNormalizedData.class)
        .read(
            ADA,
            GetNormalizedData.Query.EVERYTHING,
            new GetNormalizedData.Receiver() {
              @Override
              public void totals(LineItemTotals totals) {
                count[0] -= totals.lines();
              }

              @Override
              public void lineItem(LineItem item) {
                count[0]++;
              }
            });
    if (count[0] != 0) {
      throw new IllegalStateException("totals and line items differ by " + count[0]);
    }
    System.out.printf(Locale.ROOT, "  read back: %,.0f rows/s%n", LINES / seconds(start));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
