package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks into the store behind the server's back, and compares it with what clients were told.
///
/// @param errands everything that was wanted, by its number
record Audit(ApplicationContext hexagon, UserId user, Map<Integer, Errand> errands) {

  private static final Duration PATIENCE = Duration.ofSeconds(100);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /// How long after the end of its lease a job may still be taken for processing: until somebody
  /// looks, and the clocks of a busy machine are slow.
  private static final Duration GRACE = Duration.ofSeconds(10);

  List<ImportJob> jobs() {
    List<ImportJob> jobs = new ArrayList<>();
    ListImports imports = hexagon.getBean(ListImports.class);
    Long next = null;
    do {
      ListImports.Page page = imports.list(user, null, next, ListImports.MAX_LIMIT);
      jobs.addAll(page.imports());
      next = page.next();
    } while (next != null);
    return jobs;
  }

  /// Waits until no job is pending or processing, and sees meanwhile that none stays beyond its
  /// lease.
  List<ImportJob> jobsAtTheirEnd() {
    waitUntil(
        "the end of all imports",
        () -> {
          List<ImportJob> jobs = jobs();
          assertThat(jobs).noneMatch(Audit::hasOutstayedItsLease);
          return jobs.stream().noneMatch(Audit::isUnfinished);
        });
    return jobs();
  }

  static void waitUntil(String what, BooleanSupplier condition) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited for " + what + " in vain").isBefore(giveUp);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean isUnfinished(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _, ImportJob.Processing _ -> true;
      case ImportJob.Completed _, ImportJob.Failed _ -> false;
    };
  }

  private static boolean hasOutstayedItsLease(ImportJob job) {
    return job instanceof ImportJob.Processing atWork
        && atWork.isOrphan(Instant.now().minus(GRACE));
  }

  /// At any moment, each import that can be seen is completed and whole, and the totals are those of
  /// what is seen.
  void assertThatNothingIsHalf() {
    Seen seen = new Seen();
    assertThat(read(Query.EVERYTHING, seen)).isInstanceOf(Outcome.Found.class);
    Map<JobId, ImportJob> jobs =
        jobs().stream().collect(Collectors.toMap(ImportJob::id, Function.identity()));

    assertThat(seen.totals).isEqualTo(seen.tally.totals());
    seen.lines.forEach((id, lines) -> {
      ImportJob job = jobs.get(id);
      assertThat(job).isInstanceOf(ImportJob.Completed.class);
      assertThat(lines).as("lines of %s", job).isEqualTo(errand(job).lines());
    });
  }

  /// Everybody has what they were told they would have, and nobody has anything twice.
  void assertThatEverythingIsKept(List<ImportJob> jobs, Map<Errand, Reply> replies) {
    assertThat(jobs.stream().map(Errand::numberOf)).doesNotHaveDuplicates();
    Map<JobId, ImportJob> byId =
        jobs.stream().collect(Collectors.toMap(ImportJob::id, Function.identity()));
    replies.forEach((errand, reply) -> {
      if (reply instanceof Reply.Acknowledged acknowledged) {
        ImportJob job = byId.get(acknowledged.job());
        assertThat(job).as("the job of %s, told as %s", errand, reply).isNotNull();
        assertThat(Errand.numberOf(job)).isEqualTo(errand.number());
        assertThatItIsAsTold(errand, acknowledged, job);
      }
    });
    jobs.forEach(this::assertThatItIsWhole);
  }

  private static void assertThatItIsAsTold(Errand errand, Reply.Acknowledged told, ImportJob job) {
    switch (told.jobStatus()) {
      case "completed" -> {
        assertThat(job).isInstanceOf(ImportJob.Completed.class);
        assertThat(told.lines()).isEqualTo(errand.lines());
      }
      case "failed" -> assertThat(job).isInstanceOf(ImportJob.Failed.class);
      case "pending" -> assertThat(errand.kind()).isEqualTo(Errand.Kind.DEFERRED);
      case "processing" -> assertThat(told.status()).as("of a repetition").isEqualTo(200);
      default -> throw new AssertionError(told);
    }
  }

  private void assertThatItIsWhole(ImportJob job) {
    Errand errand = errand(job);
    Seen seen = new Seen();
    switch (job) {
      case ImportJob.Completed done -> assertThat(done.lineItems()).isEqualTo(errand.lines());
      case ImportJob.Failed _ -> {
        assertThat(errand.kind())
            .as("a deferred import is done in the end")
            .isNotEqualTo(Errand.Kind.DEFERRED);
        read(Query.of(job.id()), seen);
        assertThat(seen.totals.lines()).isZero();
        assertThat(seen.lines).isEmpty();
      }
      case ImportJob.Pending _, ImportJob.Processing _ -> throw new AssertionError(job);
    }
  }

  /// Deferred imports that a worker was at when it died, and that nobody has taken up again yet.
  List<ImportJob.Processing> leftBehind(Instant death, Duration lease) {
    return jobs().stream()
        .filter(ImportJob.Processing.class::isInstance)
        .map(ImportJob.Processing.class::cast)
        .filter(job -> job.execution() == Execution.DEFERRED)
        .filter(job -> job.lease().until().minus(lease).isBefore(death))
        .toList();
  }

  private Errand errand(ImportJob job) {
    return errands.get(Errand.numberOf(job));
  }

  private Outcome read(Query query, Seen seen) {
    return hexagon.getBean(GetNormalizedData.class).read(user, query, seen);
  }

  /// What a user sees, added up.
  private static final class Seen implements GetNormalizedData.Receiver {

    private final Map<JobId, Integer> lines = new HashMap<>();
    private final LineItemTotals.Tally tally = new LineItemTotals.Tally();
    private LineItemTotals totals = LineItemTotals.NONE;

    @Override
    public void totals(LineItemTotals newTotals) {
      totals = newTotals;
    }

    @Override
    public void lineItem(LineItem item) {
      lines.merge(item.origin().job(), 1, Integer::sum);
      tally.add(item);
    }
  }
}
