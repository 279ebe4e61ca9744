package io.claimport.application.contract;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Lets several threads do something at the same moment.
final class AtOnce {

  private AtOnce() {}

  /// Starts one thread for each number from 0, all together, and waits for all of them.
  static <T> List<T> inThreads(int threads, IntFunction<T> action) {
    CyclicBarrier barrier = new CyclicBarrier(threads);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> running =
          IntStream.range(0, threads)
              .mapToObj(number ->
                  executor.submit(
                      (Callable<T>)
                          () -> {
                            barrier.await();
                            return action.apply(number);
                          }))
              .toList();
      return running.stream().map(AtOnce::result).toList();
    }
  }

  private static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("a thread did not come to its end", e);
    }
  }
}
