package io.claimport.application.usecase;

import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.Batch;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Appends one batch while the next one is being read: a large import then takes as long as the
/// slower of the two, not as both together.
///
/// What goes wrong with a batch is told when the next one comes.
final class BatchWriter {

  private final ImportSession session;
  private @Nullable FutureTask<Void> underWay;

  BatchWriter(ImportSession session) {
    this.session = session;
  }

  void append(Batch batch, Instant leaseUntil) {
    await();
    FutureTask<Void> task = new FutureTask<>(() -> session.append(batch, leaseUntil), null);
    underWay = task;
    Thread.ofVirtual().name("claimport-batch").start(task);
  }

  /// Returns when everything is appended, or throws what went wrong. The session may be used by
  /// others then.
  void await() {
    FutureTask<Void> task = underWay;
    underWay = null;
    if (task != null) {
      join(task);
    }
  }

  /// Whoever is interrupted waits all the same: a session serves one thread at a time.
  private static void join(FutureTask<Void> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
