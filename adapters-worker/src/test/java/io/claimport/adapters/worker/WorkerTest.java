package io.claimport.adapters.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.Unavailable;
import io.claimport.application.driving.MaintainStore;
import io.claimport.application.driving.MaintainStore.Maintenance;
import io.claimport.application.driving.RunPendingImports;
import io.claimport.application.driving.RunPendingImports.Outcome;
import io.claimport.application.fixture.TestJob;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkerTest {

  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofDays(1);
  private static final MaintainStore NOTHING_DUE = () -> new Maintenance(0, 0, 0);
  private static final Outcome ENDED = new Outcome.Ended(TestJob.job().completed(1, 0));
  private static final Outcome IDLE = new Outcome.Idle();

  private @Nullable Worker worker;

  private void working(
      int threads, Duration pause, RunPendingImports imports, MaintainStore store) {
    worker = new Worker(new WorkerSettings(threads, pause, pause), imports, store);
    worker.start();
  }

  @AfterEach
  void stop() {
    if (worker != null) {
      worker.stop();
    }
  }

  @Test
  void one_import_follows_the_other_without_a_pause() throws InterruptedException {
    CountDownLatch imports = new CountDownLatch(100);

    working(1, NEVER, count(imports, () -> imports.getCount() > 0 ? ENDED : IDLE), NOTHING_DUE);

    assertThat(imports.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void it_looks_again_after_a_pause() throws InterruptedException {
    CountDownLatch looks = new CountDownLatch(5);

    working(1, SOON, count(looks, () -> IDLE), NOTHING_DUE);

    assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void so_many_imports_run_at_once() throws InterruptedException {
    CyclicBarrier atOnce = new CyclicBarrier(3);
    CountDownLatch met = new CountDownLatch(3);

    working(
        3,
        NEVER,
        () -> {
          try {
            atOnce.await();
            met.countDown();
            return IDLE;
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        },
        NOTHING_DUE);

    assertThat(met.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void neither_an_absent_store_nor_a_fault_nor_a_lost_import_ends_its_work()
      throws InterruptedException {
    Queue<Supplier<Outcome>> calls =
        new ConcurrentLinkedQueue<>(
            List.of(
                () -> {
                  throw new Unavailable(Unavailable.Part.STORE, "Away.", new IOException());
                },
                () -> {
                  throw new IllegalStateException("a fault, on purpose");
                },
                () -> new Outcome.Lost(TestJob.job().pending().id()),
                () -> new Outcome.Ended(TestJob.job().failed())));
    CountDownLatch after = new CountDownLatch(1);

    working(
        1,
        SOON,
        () -> {
          Supplier<Outcome> next = calls.poll();
          if (next == null) {
            after.countDown();
            return IDLE;
          }
          return next.get();
        },
        NOTHING_DUE);

    assertThat(after.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void the_store_is_looked_after_again_and_again() throws InterruptedException {
    CountDownLatch maintained = new CountDownLatch(3);

    working(
        0,
        SOON,
        () -> {
          throw new AssertionError("no thread is to import");
        },
        () -> {
          maintained.countDown();
          return new Maintenance(1, 2, 3);
        });

    assertThat(maintained.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void stopping_waits_for_the_import_at_work_and_begins_no_other() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    working(
        1,
        NEVER,
        () -> {
          assertThat(begun.getCount()).as("no other import is begun").isOne();
          begun.countDown();
          await(mayEnd);
          ended.set(true);
          return ENDED;
        },
        NOTHING_DUE);
    begun.await();
    Thread stopping = Thread.ofPlatform().start(worker::stop);

    mayEnd.countDown();
    stopping.join();

    assertThat(ended).isTrue();
  }

  private static RunPendingImports count(CountDownLatch latch, Supplier<Outcome> outcome) {
    return () -> {
      latch.countDown();
      return outcome.get();
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
