package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.LeaseLost;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Acceptance;
import io.claimport.application.driven.ImportStore.Claim;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What every [ImportStore] keeps of jobs that wait for a worker.
public interface DeferredImportContract extends StoreUnderTest {

  UserId ADA = new UserId("ada");
  int WORKERS = 16;
  Instant NOW = TestJob.NOON.plusSeconds(10);
  ImportJob.Lease LEASE = new ImportJob.Lease("worker", NOW.plusSeconds(60));

  @Test
  default void accepting_records_the_job_with_its_document_and_the_documents_bytes() {
    BytesDocument bytes = new BytesDocument("what the document says");
    ImportJob.Pending job = TestJob.job().with(bytes).pending();

    assertThat(store().accept(job, bytes, Repetition.REFUSED)).isEqualTo(new Acceptance.Accepted());

    assertThat(archive().job(job.id())).contains(job);
    assertThat(archive().jobOf(job.document().id())).contains(job);
    assertThat(Stored.jobs(archive(), ADA)).containsExactly(job);
    assertThat(contentOf(job.document().id())).asString().isEqualTo("what the document says");
    assertThat(archive().findings(job.id())).isEmpty();
    assertThat(Stored.lineItems(archive(), ADA)).isEmpty();
  }

  @Test
  default void accepting_keeps_the_same_conditions_as_opening() {
    ImportJob.Pending first = accepted(TestJob.job().pending());
    ImportJob.Pending again = TestJob.job().pending();

    assertThat(store().accept(first, DOCUMENT, Repetition.ALLOWED))
        .isEqualTo(new Acceptance.Duplicate(first.id()));
    assertThat(store().accept(again, DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Acceptance.Duplicate(first.id()));
    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));
    assertThat(store().accept(again, DOCUMENT, Repetition.ALLOWED))
        .isEqualTo(new Acceptance.Accepted());
    assertThat(Stored.jobs(archive(), ADA)).containsExactly(first, again);
  }

  @Test
  default void of_several_acceptances_of_the_same_bytes_at_the_same_time_exactly_one_wins() {
    List<Acceptance> acceptances =
        AtOnce.inThreads(
            WORKERS, _ -> store().accept(TestJob.job().pending(), DOCUMENT, Repetition.REFUSED));

    assertThat(acceptances).filteredOn(Acceptance.Accepted.class::isInstance).hasSize(1);
    assertThat(Stored.jobs(archive(), ADA)).hasSize(1);
  }

  @Test
  default void a_claim_gives_the_oldest_pending_job() {
    ImportJob.Pending oldest = accepted(TestJob.job().pending());
    ImportJob.Pending next = accepted(TestJob.job().of("ben").pending());

    Claim claim = store().claim(NOW, LEASE).orElseThrow();

    assertThat(claim.job()).isEqualTo(oldest.begin(LEASE));
    assertThat(archive().job(oldest.id())).contains(claim.job());
    assertThat(store().claim(NOW, LEASE).map(Claim::job)).contains(next.begin(LEASE));
    assertThat(store().claim(NOW, LEASE)).isEmpty();
  }

  @Test
  default void an_older_job_whose_lease_has_run_out_comes_before_one_that_is_pending() {
    ImportJob.Pending oldest = accepted(TestJob.job().pending());
    store().claim(NOW, LEASE);
    ImportJob.Pending next = accepted(TestJob.job().pending());

    assertThat(store().claim(LEASE.until(), lease(LEASE.until())))
        .hasValueSatisfying(claim -> assertThat(claim.job().id()).isEqualTo(oldest.id()));
    assertThat(store().claim(LEASE.until(), lease(LEASE.until())))
        .hasValueSatisfying(claim -> assertThat(claim.job().id()).isEqualTo(next.id()));
  }

  @Test
  default void jobs_that_somebody_waits_for_are_nobody_elses() {
    opened(TestJob.job().leasedFor(Duration.ZERO).processing());
    imported(TestJob.job().processing(), 1);
    failed(TestJob.job().processing());

    assertThat(store().claim(NOW, LEASE)).isEmpty();
  }

  @Test
  default void a_claimed_job_is_carried_to_its_end_by_its_session() {
    ImportJob.Pending job = accepted(TestJob.job().pending());
    Claim claim = store().claim(NOW, LEASE).orElseThrow();

    Stored.append(claim.session(), TestLine.lines(job, 3), findings(2), LATER);
    assertThat(archive().job(job.id())).contains(claim.job().advance(3, LATER));
    ImportJob.Completed completed = claim.job().complete(3, 2, LATER);
    Stored.complete(claim.session(), completed);

    assertThat(archive().job(job.id())).contains(completed);
    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(TestLine.lines(job, 3));
    assertThat(archive().findings(job.id())).isEqualTo(findings(2));
  }

  @RepeatedTest(5)
  default void of_several_who_claim_at_the_same_time_each_gets_another_job() {
    List<JobId> jobs =
        IntStream.range(0, WORKERS - 4)
            .mapToObj(_ -> accepted(TestJob.job().pending()).id())
            .toList();

    List<Optional<Claim>> claims = AtOnce.inThreads(WORKERS, _ -> store().claim(NOW, LEASE));

    List<JobId> first = claims.stream().flatMap(Optional::stream).map(c -> c.job().id()).toList();
    assertThat(first).doesNotHaveDuplicates().isSubsetOf(jobs);
    List<JobId> rest =
        Stream.generate(() -> store().claim(NOW, LEASE))
            .takeWhile(Optional::isPresent)
            .map(claim -> claim.orElseThrow().job().id())
            .toList();
    assertThat(Stream.concat(first.stream(), rest.stream())).hasSameElementsAs(jobs);
    assertThat(first.size() + rest.size()).isEqualTo(jobs.size());
  }

  @Test
  default void a_deferred_job_whose_lease_has_run_out_is_taken_up_again_from_its_start() {
    ImportJob.Pending job = accepted(TestJob.job().pending());
    Claim dead = store().claim(NOW, LEASE).orElseThrow();
    Stored.append(dead.session(), TestLine.lines(job, 4), findings(3), LEASE.until());
    assertThat(store().claim(LEASE.until().minusNanos(1_000), LEASE)).isEmpty();
    ImportJob.Lease next = new ImportJob.Lease("another", LATER);

    Claim claim = store().claim(LEASE.until(), next).orElseThrow();

    assertThat(claim.job()).isEqualTo(dead.job().beginAgain(next));
    assertThat(claim.job().execution()).isEqualTo(Execution.DEFERRED);
    assertThat(archive().job(job.id())).contains(claim.job());
    Stored.append(claim.session(), TestLine.lines(job, 2), findings(1), LATER);
    ImportJob.Completed completed = claim.job().complete(2, 1, LATER);
    Stored.complete(claim.session(), completed);
    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(TestLine.lines(job, 2));
    assertThat(archive().findings(job.id())).isEqualTo(findings(1));
    assertThat(archive().job(job.id())).contains(completed);
  }

  @Test
  default void the_session_of_an_attempt_that_was_given_up_has_lost_its_lease() {
    ImportJob.Pending job = accepted(TestJob.job().pending());
    ImportSession dead = store().claim(NOW, LEASE).orElseThrow().session();
    Claim claim = store().claim(LEASE.until(), new ImportJob.Lease("x", LATER)).orElseThrow();

    assertThatThrownBy(() -> Stored.append(dead, TestLine.lines(job, 1), List.of(), LATER))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> Stored.complete(dead, claim.job().complete(1, 0, LATER)))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> dead.fail(claim.job().fail("no", 0, LATER), List.of()))
        .isInstanceOf(LeaseLost.class);

    assertThat(archive().job(job.id())).contains(claim.job());
  }

  @Test
  default void a_deferred_job_is_given_up_after_so_many_attempts() {
    ImportJob.Pending job = accepted(TestJob.job().pending());
    Instant now = NOW;
    for (int attempt = 1; attempt <= ImportStore.MAX_ATTEMPTS; attempt++) {
      Claim claim = store().claim(now, lease(now)).orElseThrow();
      Stored.append(claim.session(), TestLine.lines(job, 1), List.of(), now.plusSeconds(60));
      assertThat(claim.job().attempt()).isEqualTo(attempt);
      now = now.plusSeconds(60);
      assertThat(store().failExpired(now)).isEqualTo(attempt == ImportStore.MAX_ATTEMPTS ? 1 : 0);
    }

    assertThat(store().claim(now, lease(now))).isEmpty();
    assertThat(archive().job(job.id()).orElseThrow()).isInstanceOf(ImportJob.Failed.class);
    assertThat(store().erase(ADA)).isEqualTo(new ImportStore.Removed(1, 0));
  }

  @Test
  default void pending_jobs_have_no_lease_that_could_expire() {
    ImportJob.Pending job = accepted(TestJob.job().pending());

    assertThat(store().failExpired(LATER)).isZero();

    assertThat(archive().job(job.id())).contains(job);
  }

  @Test
  default void erasing_removes_pending_jobs_too() {
    accepted(TestJob.job().pending());
    ImportJob.Pending bens = accepted(TestJob.job().of("ben").pending());

    assertThat(store().erase(ADA)).isEqualTo(new ImportStore.Removed(1, 0));

    assertThat(store().claim(NOW, LEASE).map(Claim::job)).contains(bens.begin(LEASE));
    assertThat(store().claim(NOW, LEASE)).isEmpty();
  }

  private static ImportJob.Lease lease(Instant now) {
    return new ImportJob.Lease("worker", now.plusSeconds(60));
  }

  private ImportJob.Pending accepted(ImportJob.Pending job) {
    assertThat(store().accept(job, DOCUMENT, Repetition.ALLOWED))
        .isInstanceOf(Acceptance.Accepted.class);
    return job;
  }
}
