package io.claimport.adapters.documents.fuzz;

import io.claimport.application.driven.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows many mutants to one reader, and goes on after a failure, so that one run finds all
/// of them. Somebody looks at the clock: a document that takes too long ends it.
final class Campaign {

  /// Generous, for a busy machine; a document of some kilobytes takes a millisecond.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Duration LONGEST_FOR_A_MEGABYTE = Duration.ofSeconds(60);
  private static final int MOST_FAILURES = 20;

  /// Each reader has mutants of its own; those of the others come on top.
  private static final int OTHERS_READ_EVERY = 8;

  private static final Path FOLDER = Path.of("target", "fuzz");

  private final DocumentReader reader;
  private final long seed;
  private final Mutants mutants;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private long done;
  private long bytes;
  private long read;
  private long slowestNanos;
  private long slowest;

  private volatile long current;
  private volatile long currentSince = System.nanoTime();
  private volatile long currentBytes;

  Campaign(DocumentReader reader, long seed, Material material) {
    this.reader = reader;
    this.seed = seed;
    this.mutants = new Mutants(reader.format().id(), seed, material);
  }

  /// Says what went wrong, in words; nothing if nothing did.
  String run(long from, long count) throws InterruptedException {
    Thread worker = new Thread(() -> examine(from, count), "fuzz " + reader.format().id());
    worker.setDaemon(true);
    long start = System.nanoTime();
    currentSince = start;
    worker.start();
    while (worker.isAlive() && !isTooLate()) {
      worker.join(200);
    }
    if (worker.isAlive()) {
      return tooLong(worker);
    }
    print(System.nanoTime() - start);
    return String.join("\n", failures.values());
  }

  private void examine(long from, long count) {
    for (long index = from; index < from + count && failures.size() < MOST_FAILURES; index++) {
      examine(index);
      done++;
    }
  }

  private void examine(long index) {
    byte[] document = mutants.at(index);
    current = index;
    currentBytes = document.length;
    bytes += document.length;
    long start = System.nanoTime();
    currentSince = start;
    try {
      read += Examination.by(reader, document) ? 1 : 0;
      if (index % OTHERS_READ_EVERY == 0) {
        Examination.byTheOthers(reader, document);
      }
    } catch (Throwable failure) {
      failures.computeIfAbsent(signature(failure), _ -> describe(index, failure, document));
    }
    note(index, System.nanoTime() - start);
  }

  private void note(long index, long nanos) {
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowest = index;
    }
  }

  private boolean isTooLate() {
    double megabytes = currentBytes / 1e6;
    long limit = LONGEST.toNanos() + (long) (megabytes * LONGEST_FOR_A_MEGABYTE.toNanos());
    return System.nanoTime() - currentSince > limit;
  }

  private String tooLong(Thread worker) {
    Throwable stuck = new Throwable("takes too long");
    stuck.setStackTrace(worker.getStackTrace());
    long index = current;
    return describe(index, stuck, mutants.at(index));
  }

  /// Failures at the same place of the code are the same.
  private static String signature(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause.getClass().getName()
        + cause.getMessage()
        + Arrays.stream(cause.getStackTrace())
            .limit(3)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining());
  }

  private String describe(long index, Throwable failure, byte[] document) {
    String stack =
        Arrays.stream(failure.getStackTrace())
            .limit(25)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    return "reader %s, seed %d, index %d, written to %s: %s%s"
        .formatted(reader.format().id(), seed, index, keep(index, document), failure, stack);
  }

  private Path keep(long index, byte[] document) {
    try {
      Files.createDirectories(FOLDER);
      Path file = FOLDER.resolve(reader.format().id() + "-" + seed + "-" + index + ".bin");
      return Files.write(file, document).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(long nanos) {
    System.out.printf(
        Locale.ROOT,
        "fuzzed: %s: %,d documents (%,d MB), %,d read, %,d refused or failed; %,.0f/s,"
            + " slowest %,d ms (index %d)%n",
        reader.format().id(),
        done,
        bytes / 1_000_000,
        read,
        done - read,
        done / (nanos / 1e9),
        slowestNanos / 1_000_000,
        slowest);
  }
}
