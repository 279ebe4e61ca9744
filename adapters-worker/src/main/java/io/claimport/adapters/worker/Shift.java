package io.claimport.adapters.worker;

import io.claimport.application.Unavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that does one task again and again until it is told to stop.
///
/// It is never interrupted: a database that is interrupted in the middle of something may close
/// its file.
final class Shift {

  private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Task task;
  private final Duration pause;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;
  private boolean isAway;

  private Shift(String name, Task task, Duration pause) {
    this.task = task;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::work);
  }

  static Shift begin(String name, Task task, Duration pause) {
    Shift shift = new Shift(name, task, pause);
    shift.thread.start();
    return shift;
  }

  private void work() {
    try {
      while (stop.getCount() > 0) {
        if (!doOnce()) {
          stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whatever goes wrong once may go well the next time.
  private boolean doOnce() {
    try {
      boolean more = task.run();
      if (isAway) {
        LOG.info("the store answers again");
        isAway = false;
      }
      return more;
    } catch (Unavailable away) {
      if (!isAway) {
        LOG.warn("{} It is tried again until it does.", away.getMessage());
        isAway = true;
      }
      return false;
    } catch (RuntimeException fault) {
      LOG.error("{} went wrong", thread.getName(), fault);
      return false;
    }
  }

  void tell() {
    stop.countDown();
  }

  void await() {
    try {
      if (!thread.join(GRACE)) {
        LOG.warn("{} is still at work; what it leaves behind is taken up again", thread.getName());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
