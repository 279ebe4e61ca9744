package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.LeaseLost;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemTotals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What every [io.claimport.application.driven.ImportStore] keeps, apart from what
/// [DeduplicationContract] says of the same bytes.
public interface ImportStoreContract extends StoreUnderTest {

  int THREADS = 16;
  UserId ADA = new UserId("ada");
  UserId BEN = new UserId("ben");

  @Test
  default void opening_records_the_job_with_its_document_and_the_documents_bytes() {
    BytesDocument bytes = new BytesDocument("what the document says");
    ImportJob.Processing job = TestJob.job().with(bytes).processing();

    Opening opening = store().open(job, bytes, Repetition.REFUSED);

    assertThat(opening).isInstanceOf(Opening.Opened.class);
    assertThat(archive().job(job.id())).contains(job);
    assertThat(archive().jobOf(job.document().id())).contains(job);
    assertThat(contentOf(job.document().id())).asString().isEqualTo("what the document says");
  }

  @Test
  default void opening_a_job_whose_id_is_already_there_records_nothing_and_names_the_first_job() {
    ImportJob.Processing first = TestJob.job().processing();
    ImportJob.Processing again =
        new ImportJob.Processing(
            first.facts(), TestJob.job().processing().document(), first.lease());
    opened(first);

    assertThat(store().open(first, DOCUMENT, Repetition.ALLOWED))
        .isEqualTo(new Opening.Duplicate(first.id()));
    assertThat(store().open(again, DOCUMENT, Repetition.ALLOWED))
        .isEqualTo(new Opening.Duplicate(first.id()));
    assertThat(store().open(again, DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));

    assertThat(archive().job(first.id())).contains(first);
    assertThat(Stored.jobs(archive(), ADA)).containsExactly(first);
    assertThat(archive().jobOf(again.document().id())).isEmpty();
    assertThat(archive().content(again.document().id())).isEmpty();
  }

  @Test
  default void a_job_id_stays_taken_when_its_job_has_failed() {
    ImportJob.Failed first = failed(TestJob.job().processing());
    ImportJob.Processing again =
        new ImportJob.Processing(
            first.facts(),
            TestJob.job().processing().document(),
            new ImportJob.Lease("test", LATER));

    assertThat(store().open(again, DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));
    assertThat(Stored.jobs(archive(), ADA)).containsExactly(first);
  }

  @Test
  default void of_several_openings_of_one_job_id_at_the_same_time_exactly_one_wins() {
    ImportJob.Processing job = TestJob.job().processing();

    List<Opening> openings =
        AtOnce.inThreads(THREADS, _ -> store().open(job, DOCUMENT, Repetition.ALLOWED));

    assertThat(openings).filteredOn(Opening.Opened.class::isInstance).hasSize(1);
    assertThat(openings)
        .filteredOn(Opening.Duplicate.class::isInstance)
        .hasSize(THREADS - 1)
        .containsOnly(new Opening.Duplicate(job.id()));
    assertThat(Stored.jobs(archive(), ADA)).containsExactly(job);
  }

  @Test
  default void every_method_can_be_called_from_several_threads() {
    int importsEach = 5;
    AtOnce.inThreads(
        THREADS,
        thread -> {
          String user = thread % 2 == 0 ? "ada" : "ben";
          for (int i = 0; i < importsEach; i++) {
            imported(TestJob.job().of(user).processing(), 3);
            store().failExpired(TestJob.NOON.minusSeconds(1));
            Stored.lineItems(archive(), new UserId(user));
          }
          return store().erase(new UserId("nobody" + thread));
        });

    int importsOfOne = THREADS / 2 * importsEach;
    assertThat(Stored.jobs(archive(), ADA)).hasSize(importsOfOne).allMatch(this::isCompleted);
    assertThat(Stored.jobs(archive(), BEN)).hasSize(importsOfOne).allMatch(this::isCompleted);
    assertThat(Stored.lineItems(archive(), ADA)).hasSize(importsOfOne * 3);
    assertThat(Stored.lineItems(archive(), BEN)).hasSize(importsOfOne * 3);
  }

  @Test
  default void every_processing_job_whose_lease_has_run_out_becomes_a_failed_one() {
    ImportJob.Processing job = TestJob.job().leasedFor(Duration.ofMinutes(5)).processing();
    ImportSession session = opened(job);
    Stored.append(session, TestLine.lines(job, 3), findings(2), job.lease().until());
    Instant now = job.lease().until().plusSeconds(1);

    assertThat(store().failExpired(now)).isEqualTo(1);

    assertThat(archive().job(job.id()).orElseThrow())
        .isInstanceOfSatisfying(
            ImportJob.Failed.class,
            failed -> {
              assertThat(failed.facts()).isEqualTo(job.facts());
              assertThat(failed.document()).isEqualTo(job.document().with(Document.Status.FAILED));
              assertThat(failed.reason()).isNotBlank();
              assertThat(failed.findings()).isEqualTo(2);
              assertThat(failed.failedAt()).isEqualTo(now);
            });
    assertThat(archive().findings(job.id())).isEqualTo(findings(2));
    assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    assertThat(contentOf(job.document().id())).asString().isEqualTo("a document");
    assertThat(store().erase(ADA)).isEqualTo(new Removed(1, 0));
  }

  @Test
  default void jobs_with_a_running_lease_are_left_alone() {
    ImportJob.Processing ending = TestJob.job().leasedFor(Duration.ofSeconds(60)).processing();
    ImportJob.Processing running = TestJob.job().leasedFor(Duration.ofSeconds(61)).processing();
    ImportSession session = opened(running);
    opened(ending);

    assertThat(store().failExpired(TestJob.NOON.plusSeconds(60))).isEqualTo(1);

    assertThat(archive().job(ending.id()).orElseThrow()).isInstanceOf(ImportJob.Failed.class);
    assertThat(archive().job(running.id())).contains(running);
    Stored.complete(session, running.complete(0, 0, LATER));
  }

  @Test
  default void a_lease_that_was_kept_runs_on() {
    ImportJob.Processing job = TestJob.job().leasedFor(Duration.ofSeconds(60)).processing();
    ImportSession session = opened(job);
    Stored.append(session, List.of(), List.of(), TestJob.NOON.plusSeconds(120));

    assertThat(store().failExpired(TestJob.NOON.plusSeconds(119))).isZero();
    assertThat(store().failExpired(TestJob.NOON.plusSeconds(120))).isEqualTo(1);
  }

  @Test
  default void completed_and_failed_jobs_have_no_lease_that_could_expire() {
    ImportJob.Completed completed = imported(TestJob.job().processing(), 2);
    ImportJob.Failed failed = failed(TestJob.job().processing());

    assertThat(store().failExpired(LATER.plusSeconds(1_000_000))).isZero();

    assertThat(archive().job(completed.id())).contains(completed);
    assertThat(archive().job(failed.id())).contains(failed);
    assertThat(Stored.lineItems(archive(), completed.id())).hasSize(2);
  }

  @Test
  default void an_orphan_is_failed_by_one_of_several_who_look() {
    opened(TestJob.job().processing());
    opened(TestJob.job().processing());

    List<Integer> orphans = AtOnce.inThreads(THREADS, _ -> store().failExpired(LATER));

    assertThat(orphans.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
  }

  @RepeatedTest(10)
  default void a_lease_is_kept_or_taken_away_but_never_both() {
    List<ImportJob.Processing> jobs =
        IntStream.range(0, THREADS)
            .mapToObj(_ -> TestJob.job().leasedFor(Duration.ofSeconds(60)).processing())
            .toList();
    List<ImportSession> sessions = jobs.stream().map(this::opened).toList();

    List<Boolean> kept =
        AtOnce.inThreads(
            THREADS * 2,
            thread -> {
              if (thread >= THREADS) {
                store().failExpired(TestJob.NOON.plusSeconds(60));
                return false;
              }
              try {
                Stored.append(sessions.get(thread), List.of(), List.of(), LATER);
                return true;
              } catch (LeaseLost _) {
                return false;
              }
            });

    for (int i = 0; i < THREADS; i++) {
      ImportJob job = archive().job(jobs.get(i).id()).orElseThrow();
      assertThat(job instanceof ImportJob.Processing).isEqualTo(kept.get(i));
    }
  }

  @Test
  default void erasing_removes_everything_that_belongs_to_the_user_and_nothing_else() {
    ImportJob.Completed completed = imported(TestJob.job().processing(), List.of(), findings(1));
    ImportJob.Failed failed = failed(TestJob.job().processing());
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 3), List.of(), LATER);
    ImportJob.Processing full = TestJob.job().processing();
    imported(full, 4);
    ImportJob.Completed ofBen = imported(TestJob.job().of("ben").processing(), 2);

    assertThat(store().erase(ADA)).isEqualTo(new Removed(4, 7));

    assertThat(Stored.jobs(archive(), ADA)).isEmpty();
    assertThat(Stored.lineItems(archive(), ADA)).isEmpty();
    for (ImportJob job : List.of(completed, failed, atWork, full)) {
      assertThat(archive().job(job.id())).isEmpty();
      assertThat(archive().jobOf(job.document().id())).isEmpty();
      assertThat(archive().content(job.document().id())).isEmpty();
      assertThat(archive().findings(job.id())).isEmpty();
      assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    }
    assertThat(Stored.jobs(archive(), BEN)).containsExactly(ofBen);
    assertThat(Stored.lineItems(archive(), BEN)).hasSize(2);
    assertThat(contentOf(ofBen.document().id())).asString().isEqualTo("a document");
  }

  @RepeatedTest(5)
  default void what_is_imported_while_the_user_is_erased_is_there_as_a_whole_or_gone() {
    AtOnce.inThreads(
        THREADS,
        thread -> {
          for (int i = 0; i < 10; i++) {
            if (thread < 2) {
              store().erase(ADA);
            } else {
              importedUnlessErased(TestJob.job().processing());
            }
          }
          return true;
        });

    Stored.Page page = Stored.page(archive(), ADA, LineItemQuery.ALL);
    List<ImportJob> completed =
        Stored.jobs(archive(), ADA).stream().filter(this::isCompleted).toList();
    assertThat(page.lineItems())
        .isEqualTo(completed.stream().flatMap(job -> TestLine.lines(job, 3).stream()).toList());
    assertThat(page.totals()).isEqualTo(LineItemTotals.of(page.lineItems()));
    store().erase(ADA);
    assertThat(Stored.page(archive(), ADA, LineItemQuery.ALL))
        .isEqualTo(new Stored.Page(LineItemTotals.NONE, List.of(), Optional.empty()));
  }

  private void importedUnlessErased(ImportJob.Processing job) {
    try {
      imported(job, 3);
    } catch (LeaseLost _) {
      // erased while it was at work
    }
  }

  @Test
  default void erasing_somebody_who_has_nothing_erases_nothing() {
    imported(TestJob.job().processing(), 2);

    assertThat(store().erase(BEN)).isEqualTo(new Removed(0, 0));

    assertThat(Stored.lineItems(archive(), ADA)).hasSize(2);
  }

  @Test
  default void a_session_of_an_erased_user_that_is_still_open_has_lost_its_lease() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);

    store().erase(ADA);

    assertThatThrownBy(() -> Stored.append(session, TestLine.lines(job, 1), List.of(), LATER))
        .isInstanceOf(LeaseLost.class);
    assertThat(archive().job(job.id())).isEmpty();
  }

  @Test
  default void an_erased_job_can_be_opened_anew_and_its_old_session_does_not_touch_it() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession old = opened(job);
    store().erase(ADA);
    ImportSession anew = opened(job);

    assertThatThrownBy(() -> Stored.append(old, TestLine.lines(job, 1), List.of(), LATER))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> Stored.complete(old, job.complete(1, 0, LATER)))
        .isInstanceOf(LeaseLost.class);

    Stored.append(anew, TestLine.lines(job, 2), List.of(), LATER);
    Stored.complete(anew, job.complete(2, 0, LATER));
    assertThat(Stored.lineItems(archive(), job.id())).hasSize(2);
  }

  @Test
  default void what_was_erased_can_be_imported_again() {
    ImportJob.Processing first = TestJob.job().processing();
    opened(store().open(first, DOCUMENT, Repetition.REFUSED));
    store().erase(ADA);

    ImportJob.Processing again =
        TestJob.job().from(EntityType.INSURANCE, "demo_ins_001").processing();
    opened(store().open(again, DOCUMENT, Repetition.REFUSED));

    assertThat(Stored.jobs(archive(), ADA)).containsExactly(again);
  }

  private boolean isCompleted(ImportJob job) {
    return job instanceof ImportJob.Completed;
  }
}
