package io.claimport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who do the same at once, for a while.
final class Clients {

  private Clients() {}

  /// What one client does again and again; it counts from 0.
  interface Step {
    void run(int number) throws Exception;
  }

  /// A client comes with its own connection.
  interface Client {
    Step of(int number) throws Exception;
  }

  /// How often all of them together did it in a second.
  static double perSecond(int clients, long seconds, Client client) {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        steps.add(client.of(i));
      }
      long start = System.nanoTime();
      long end = start + seconds * 1_000_000_000L;
      List<Future<Integer>> counts =
          steps.stream().map(step -> threads.submit(() -> repeat(step, end))).toList();
      long total = 0;
      for (Future<Integer> count : counts) {
        total += count.get();
      }
      return total / ((System.nanoTime() - start) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int repeat(Step step, long end) throws Exception {
    int count = 0;
    while (System.nanoTime() < end) {
      step.run(count++);
    }
    return count;
  }
}
