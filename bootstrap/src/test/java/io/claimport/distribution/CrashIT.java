package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportStore;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.ListImports;
import io.claimport.bootstrap.Hexagon;
import io.claimport.bootstrap.Read;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process (SIGKILL) while it imports a large file into the embedded store.
class CrashIT {

  private static final UserId USER = new UserId("demo_user");
  private static final int LINES = 60_000;
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  @TempDir private Path folder;

  @RepeatedTest(3)
  void a_killed_import_is_whole_or_not_there_and_the_store_opens_again(RepetitionInfo repetition)
      throws Exception {
    Program program = Program.on(folder).with("CLAIMPORT_MAX_DOCUMENT_BYTES", "100000000");
    assertThat(program.run("ingest", "demo_ins_001", "--items", "7").exitCode()).isZero();

    Process victim = program.start("ingest", "demo_ins_002", "--file", largeFile().toString());
    waitUntilTheSecondJobIsAtWork(repetition.getCurrentRepetition());
    victim.destroyForcibly().waitFor();

    try (ApplicationContext hexagon = Hexagon.embedded(folder.resolve("claimport"))) {
      assertAcknowledgedImportIsWhole(hexagon);
      assertSecondImportIsWholeOrInvisible(hexagon);
    }
  }

  /// Looks in from another process, as the command line may, until the job has been seen so often.
  private void waitUntilTheSecondJobIsAtWork(int sightings) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    int seen = 0;
    try (ApplicationContext hexagon = Hexagon.embedded(folder.resolve("claimport"))) {
      ListImports imports = hexagon.getBean(ListImports.class);
      while (seen < sightings * 10) {
        assertThat(Instant.now()).as("the import was never seen at work").isBefore(giveUp);
        seen += Read.imports(imports, USER).size() - 1;
      }
    }
  }

  private static void assertAcknowledgedImportIsWhole(ApplicationContext hexagon) {
    ImportJob first = Read.imports(hexagon.getBean(ListImports.class), USER).getFirst();

    assertThat(first).isInstanceOf(ImportJob.Completed.class);
    assertThat(lineItems(hexagon, first)).isEqualTo(7);
  }

  private static void assertSecondImportIsWholeOrInvisible(ApplicationContext hexagon) {
    ImportJob second = Read.imports(hexagon.getBean(ListImports.class), USER).getLast();
    switch (second) {
      case ImportJob.Completed _ -> assertThat(lineItems(hexagon, second)).isEqualTo(LINES);
      case ImportJob.Failed _ -> assertThat(lineItems(hexagon, second)).isZero();
      case ImportJob.Pending _ -> throw new AssertionError("nobody defers it");
      case ImportJob.Processing atWork -> {
        assertThat(lineItems(hexagon, second)).isZero();
        int orphans =
            hexagon.getBean(ImportStore.class).failExpired(atWork.lease().until().plusSeconds(1));
        assertThat(orphans).isEqualTo(1);
        assertThat(Read.imports(hexagon.getBean(ListImports.class), USER).getLast())
            .isInstanceOf(ImportJob.Failed.class);
        assertThat(lineItems(hexagon, second)).isZero();
      }
    }
  }

  private static int lineItems(ApplicationContext hexagon, ImportJob job) {
    return Read.data(hexagon.getBean(GetNormalizedData.class), USER, Query.of(job.id()))
        .lineItems()
        .size();
  }

  private Path largeFile() throws IOException {
    Path file = folder.resolve("large.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("service_date,procedure_code,provider_name,claim_number,billed_amount\n");
      for (int i = 0; i < LINES; i++) {
        out.write("2026-01-10,99213,Large Clinic (DEMO),CLM-DEMO-" + i + ",100.00\n");
      }
    }
    return file;
  }
}
