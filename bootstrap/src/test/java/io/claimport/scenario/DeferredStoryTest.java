package io.claimport.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.RunPendingImports;
import io.claimport.bootstrap.Hexagon;
import io.claimport.bootstrap.Read;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What is deferred is accepted at once and imported by a worker; a request that comes twice is
/// answered twice the same.
class DeferredStoryTest {

  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final Source FIVE_ITEMS = new Source.FromPortal(PortalRequest.items(5));

  private final ApplicationContext hexagon = Hexagon.inMemory();

  @AfterEach
  void close() {
    hexagon.close();
  }

  @Test
  void a_deferred_import_is_pending_until_a_worker_has_done_it() {
    JobId job = accepted(ingest(FIVE_ITEMS, Execution.DEFERRED, null));
    assertThat(status(job)).isEqualTo(JobStatus.PENDING);
    assertThat(Read.imports(hexagon.getBean(ListImports.class), ADA))
        .extracting(ImportJob::status)
        .containsExactly(JobStatus.PENDING);

    RunPendingImports worker = hexagon.getBean(RunPendingImports.class);

    assertThat(worker.runNext()).isInstanceOf(RunPendingImports.Outcome.Ended.class);
    assertThat(status(job)).isEqualTo(JobStatus.COMPLETED);
    assertThat(Read.data(hexagon.getBean(GetNormalizedData.class), ADA, Query.of(job)).lineItems())
        .hasSize(5);
    assertThat(worker.runNext()).isInstanceOf(RunPendingImports.Outcome.Idle.class);
  }

  @Test
  void a_deferred_document_that_cannot_be_read_fails_and_says_why() {
    JobId job = accepted(ingest(given("a,b\n1,2\n"), Execution.DEFERRED, null));

    hexagon.getBean(RunPendingImports.class).runNext();

    assertThat(status(job)).isEqualTo(JobStatus.FAILED);
  }

  @Test
  void what_is_erased_before_a_worker_comes_is_never_imported() {
    accepted(ingest(FIVE_ITEMS, Execution.DEFERRED, "key"));

    assertThat(hexagon.getBean(EraseUserData.class).erase(ADA))
        .isEqualTo(new EraseUserData.Erased(1, 0, 1));

    assertThat(hexagon.getBean(RunPendingImports.class).runNext())
        .isInstanceOf(RunPendingImports.Outcome.Idle.class);
  }

  @RepeatedTest(5)
  void requests_with_one_key_that_arrive_at_once_get_one_import_and_one_answer() throws Exception {
    int requests = 8;
    CyclicBarrier barrier = new CyclicBarrier(requests);
    List<Future<Outcome>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(requests)) {
      for (int i = 0; i < requests; i++) {
        answers.add(
            clients.submit(() -> {
              barrier.await();
              return ingest(
                  new Source.FromPortal(PortalRequest.items(2_000)), Execution.IMMEDIATE, "key");
            }));
      }
    }

    List<ImportJob> jobs = new ArrayList<>();
    int imported = 0;
    for (Future<Outcome> answer : answers) {
      switch (answer.get()) {
        case Outcome.Imported(var job) -> {
          jobs.add(job);
          imported++;
        }
        case Outcome.Repeated(var job) -> jobs.add(job);
        case Outcome.Accepted _,
            Outcome.Refused _,
            Outcome.Unreadable _,
            Outcome.UnsupportedFormat _,
            Outcome.TooLarge _,
            Outcome.KeyConflict _ ->
            throw new AssertionError("the same request with the same key");
      }
    }
    assertThat(imported).isOne();
    assertThat(jobs).hasSize(requests).allMatch(job -> job.equals(jobs.getFirst()));
    assertThat(jobs.getFirst()).isInstanceOf(ImportJob.Completed.class);
  }

  @Test
  void a_repeated_request_whose_document_could_not_be_read_gets_the_same_answer() {
    String text = "a,b\n1,2\n";
    Outcome first = ingest(given(text), Execution.IMMEDIATE, "key");

    assertThat(first).isInstanceOf(Outcome.Unreadable.class);
    assertThat(ingest(given(text), Execution.IMMEDIATE, "key")).isEqualTo(first);
  }

  private static Source given(String text) {
    return new Source.Given(
        SourceMethod.RAW_TEXT,
        null,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "csv",
        false);
  }

  private Outcome ingest(Source source, Execution execution, @Nullable String key) {
    return hexagon
        .getBean(IngestDocument.class)
        .ingest(new Submission(ADA, INSURER, source, Metadata.EMPTY, execution, key));
  }

  private static JobId accepted(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).job().id();
  }

  private JobStatus status(JobId job) {
    GetImportStatus.Outcome outcome = hexagon.getBean(GetImportStatus.class).status(job, ADA);
    return ((GetImportStatus.Outcome.Found) outcome).job().status();
  }
}
