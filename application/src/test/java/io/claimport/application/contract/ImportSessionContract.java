package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.Batch;
import io.claimport.application.driven.ImportSession.LeaseLost;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What every [ImportSession] keeps.
public interface ImportSessionContract extends StoreUnderTest {

  Instant EXPIRED = TestJob.NOON.plus(Duration.ofDays(1));

  @Test
  default void nothing_that_is_appended_can_be_read_before_the_session_completes() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);

    Stored.append(session, TestLine.lines(job, 3), findings(2), LATER);

    assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    assertThat(Stored.lineItems(archive(), job.facts().user())).isEmpty();
    assertThat(archive().findings(job.id())).isEmpty();
  }

  @Test
  default void completing_makes_line_items_and_findings_readable() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    Stored.append(session, TestLine.lines(job, 3), findings(2), LATER);

    ImportJob.Completed completed = job.complete(3, 2, LATER);
    Stored.complete(session, completed);

    assertThat(archive().job(job.id())).contains(completed);
    assertThat(Stored.jobs(archive(), job.facts().user())).containsExactly(completed);
    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(TestLine.lines(job, 3));
    assertThat(Stored.lineItems(archive(), job.facts().user())).isEqualTo(TestLine.lines(job, 3));
    assertThat(archive().findings(job.id())).isEqualTo(findings(2));
    assertThat(archive().job(job.id()).orElseThrow().document().status())
        .isEqualTo(Document.Status.EXTRACTED);
  }

  @Test
  default void whoever_reads_while_a_session_completes_sees_all_of_it_or_nothing() {
    UserId user = new UserId("ada");
    Set<Integer> seen = new HashSet<>();
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(1);
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              while (!done.get()) {
                seen.add(Stored.lineItems(archive(), user).size());
                reading.countDown();
              }
              seen.add(Stored.lineItems(archive(), user).size());
            });

    for (int i = 0; i < 3; i++) {
      await(reading);
      ImportJob.Processing job = TestJob.job().processing();
      ImportSession session = opened(job);
      Stored.append(session, TestLine.lines(job, 400).subList(0, 200), List.of(), LATER);
      Stored.append(session, TestLine.lines(job, 400).subList(200, 400), List.of(), LATER);
      Stored.complete(session, job.complete(400, 0, LATER));
    }
    done.set(true);
    join(reader);

    assertThat(seen).isSubsetOf(0, 400, 800, 1200).contains(1200);
  }

  @Test
  default void batches_follow_one_another() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    List<Finding> findings = findings(5);

    Stored.append(session, TestLine.lines(job, 2), findings.subList(0, 3), LATER);
    Stored.append(session, List.of(), findings.subList(3, 4), LATER);
    Stored.append(session, TestLine.lines(job, 4).subList(2, 4), List.of(), LATER);
    Stored.append(session, List.of(), List.of(), LATER);
    Stored.append(session, List.of(), findings.subList(4, 5), LATER);
    Stored.complete(session, job.complete(4, 5, LATER));

    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(TestLine.lines(job, 4));
    assertThat(archive().findings(job.id())).isEqualTo(findings);
  }

  @Test
  default void the_last_batch_is_readable_with_those_before_it() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    List<LineItem> lines = TestLine.lines(job, 5);
    List<Finding> findings = findings(3);
    Stored.append(session, lines.subList(2, 5), findings.subList(0, 1), LATER);

    session.complete(
        job.complete(5, 3, LATER),
        LineItemTotals.of(lines),
        new Batch(lines.subList(0, 2), findings.subList(1, 3)));

    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(lines);
    assertThat(archive().findings(job.id())).isEqualTo(findings);
  }

  @Test
  default void the_last_findings_of_a_failed_job_stay_with_those_before_them() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    List<Finding> findings = findings(3);
    Stored.append(session, List.of(), findings.subList(0, 1), LATER);

    session.fail(job.fail("no bill (line 7)", 3, LATER), findings.subList(1, 3));

    assertThat(archive().findings(job.id())).isEqualTo(findings);
  }

  @Test
  default void failing_removes_the_line_items_and_keeps_document_and_findings() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    Stored.append(session, TestLine.lines(job, 3), findings(2), LATER);

    ImportJob.Failed failed = job.fail("no bill (line 7)", 2, LATER);
    session.fail(failed, List.of());

    assertThat(archive().job(job.id())).contains(failed);
    assertThat(archive().jobOf(job.document().id())).contains(failed);
    assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    assertThat(Stored.lineItems(archive(), job.facts().user())).isEmpty();
    assertThat(archive().findings(job.id())).isEqualTo(findings(2));
    assertThat(contentOf(job.document().id())).asString().isEqualTo("a document");
    assertThat(store().erase(job.facts().user()).lineItems()).isZero();
  }

  @Test
  default void an_import_without_a_single_line_completes_too() {
    ImportJob.Completed job = imported(TestJob.job().processing(), List.of(), List.of());

    assertThat(archive().job(job.id())).contains(job);
    assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    assertThat(archive().findings(job.id())).isEmpty();
  }

  @Test
  default void a_session_whose_lease_expired_and_whose_job_was_failed_has_lost_its_lease() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    store().failExpired(EXPIRED);

    assertThatHasLostItsLease(session, job);
  }

  @Test
  default void a_session_whose_users_data_was_erased_has_lost_its_lease() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportSession session = opened(job);
    store().erase(job.facts().user());

    assertThatHasLostItsLease(session, job);
  }

  @Test
  default void a_session_that_came_to_its_end_has_no_lease_any_more() {
    ImportJob.Processing completing = TestJob.job().processing();
    ImportSession completed = opened(completing);
    Stored.complete(completed, completing.complete(0, 0, LATER));
    assertThatHasLostItsLease(completed, completing);

    ImportJob.Processing failing = TestJob.job().processing();
    ImportSession failed = opened(failing);
    failed.fail(failing.fail("no bill (document)", 0, LATER), List.of());
    assertThatHasLostItsLease(failed, failing);
  }

  @Test
  default void an_expired_lease_that_nobody_took_away_can_still_be_kept() {
    ImportJob.Processing job = TestJob.job().leasedFor(Duration.ZERO).processing();
    ImportSession session = opened(job);

    Stored.append(session, TestLine.lines(job, 1), List.of(), LATER);

    assertThat(store().failExpired(LATER.minusSeconds(1))).isZero();
    Stored.complete(session, job.complete(1, 0, LATER));
    assertThat(Stored.lineItems(archive(), job.id())).hasSize(1);
  }

  private void assertThatHasLostItsLease(ImportSession session, ImportJob.Processing job) {
    var before = archive().job(job.id());

    assertThatThrownBy(() -> Stored.append(session, TestLine.lines(job, 2), findings(1), EXPIRED))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> Stored.complete(session, job.complete(2, 1, EXPIRED)))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> session.fail(job.fail("again", 0, EXPIRED), List.of()))
        .isInstanceOf(LeaseLost.class);

    assertThat(archive().job(job.id())).isEqualTo(before);
    assertThat(Stored.lineItems(archive(), job.id())).isEmpty();
    assertThat(archive().findings(job.id())).isEmpty();
    assertThat(store().erase(job.facts().user()).lineItems()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
