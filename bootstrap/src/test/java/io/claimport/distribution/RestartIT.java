package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RestartableServer;
import io.claimport.bootstrap.Hexagon;
import io.claimport.distribution.Errand.Kind;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.micronaut.context.ApplicationContext;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restarts PostgreSQL while clients post and read. `-Dclaimport.kill.rounds=10` does it ten times.
class RestartIT {

  private static final int ROUNDS = Integer.getInteger("claimport.kill.rounds", 1);
  private static final int POSTING = 6;
  private static final int READING = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final UserId USER = new UserId("demo_user");

  @TempDir private Path folder;

  private final AtomicInteger wanted = new AtomicInteger();
  private final Map<Integer, Errand> errands = new ConcurrentHashMap<>();
  private final Map<Errand, Reply> replies = new ConcurrentHashMap<>();
  private final Set<Integer> refused = ConcurrentHashMap.newKeySet();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger imported = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger unavailable = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger brokenOff = new AtomicInteger();
  private final AtomicReference<Reply.@Nullable Acknowledged> latest = new AtomicReference<>();
  private volatile boolean isOver;

  @Test
  void while_postgres_restarts_clients_are_told_and_afterwards_all_goes_on() {
    try (RestartableServer postgres = RestartableServer.start();
        Database database = postgres.freshDatabase()) {
      try (RunningServer server = RunningServer.start(program(database), Redirect.DISCARD)) {
        keepBusy(server, () -> restartAgainAndAgain(postgres));
        assertThat(server.process().isAlive()).isTrue();
        try (ApplicationContext hexagon = Hexagon.postgres(database)) {
          check(new Audit(hexagon, USER, errands));
        }
      }
    }
  }

  private Program program(Database database) {
    return Program.on(folder)
        .with("CLAIMPORT_STORAGE", "postgres")
        .with("CLAIMPORT_DB_URL", database.url())
        .with("CLAIMPORT_DB_USER", database.user())
        .with("CLAIMPORT_DB_PASSWORD", database.password())
        .with("CLAIMPORT_LEASE", "5s")
        .with("CLAIMPORT_WORKER_UPKEEP", "1s");
  }

  private void keepBusy(RunningServer server, Runnable meanwhile) {
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newCachedThreadPool()) {
      Client client = new Client(http, server, USER, PATIENCE);
      List<CompletableFuture<Void>> clients =
          Stream.concat(
                  Stream.<Runnable>generate(() -> () -> post(client)).limit(POSTING),
                  Stream.<Runnable>generate(() -> () -> read(client)).limit(READING))
              .map(work -> CompletableFuture.runAsync(work, threads))
              .toList();
      try {
        meanwhile.run();
      } finally {
        isOver = true;
        clients.forEach(CompletableFuture::join);
      }
    }
  }

  private void restartAgainAndAgain(RestartableServer postgres) {
    for (int round = 1; round <= ROUNDS; round++) {
      waitForMore("imports before", imported, 50);
      int told = unavailable.get();
      postgres.stop();
      waitForMore("answers 503", unavailable, POSTING + READING);
      postgres.restart();
      Instant back = Instant.now();
      waitForMore("imports after", imported, POSTING);
      System.out.printf(
          "restarted: round %d: %d with 503; the first 201s %d ms later; %d with 201, %d with 202,"
              + " %d read so far%n",
          round,
          unavailable.get() - told,
          Duration.between(back, Instant.now()).toMillis(),
          imported.get(),
          accepted.get(),
          read.get());
    }
  }

  private void waitForMore(String what, AtomicInteger count, int more) {
    int enough = count.get() + more;
    Audit.waitUntil(
        what,
        () -> {
          assertThat(wrong).isEmpty();
          return count.get() >= enough;
        });
  }

  /// Whoever has a key asks until they are told.
  private void post(Client client) {
    while (!isOver) {
      Errand errand = next(wanted.getAndIncrement());
      errands.put(errand.number(), errand);
      boolean again;
      do {
        Reply reply = client.send(errand);
        count(errand, reply);
        replies.put(errand, reply);
        again = reply instanceof Reply.Unavailable && errand.hasKey();
      } while (again && !isOver);
    }
  }

  private static Errand next(int number) {
    boolean hasKey = number % 3 > 0;
    return switch (number % 40) {
      case 0 -> new Errand(number, Kind.GIVEN, 6_000, hasKey);
      case 1 -> new Errand(number, Kind.DEFERRED, 6_000, hasKey);
      case 2, 12, 22, 32 -> new Errand(number, Kind.DEFERRED, 5, hasKey);
      default -> new Errand(number, Kind.PORTAL, 5, hasKey);
    };
  }

  private void count(Errand errand, Reply reply) {
    switch (reply) {
      case Reply.Acknowledged told -> {
        switch (told.status()) {
          case 201 -> {
            imported.incrementAndGet();
            latest.set(told);
          }
          case 202 -> accepted.incrementAndGet();
          default -> assertThat(refused).contains(errand.number());
        }
      }
      case Reply.Unavailable _ -> {
        unavailable.incrementAndGet();
        refused.add(errand.number());
      }
      case Reply.Silence _, Reply.NotReached _, Reply.Wrong _ -> wrong.add(errand + ": " + reply);
    }
  }

  /// An import that was acknowledged is there with all its line items, or nobody can tell. An
  /// answer that is being sent while the database goes breaks off: it never looks whole.
  private void read(Client client) {
    while (!isOver) {
      Reply.Acknowledged told = latest.get();
      if (told != null) {
        switch (client.read(told)) {
          case Reply.Acknowledged found -> {
            read.incrementAndGet();
            if (found.lines() != told.lines()) {
              wrong.add(told + " has now " + found.lines() + " line items");
            }
          }
          case Reply.Unavailable _ -> unavailable.incrementAndGet();
          case Reply.Silence _ -> brokenOff.incrementAndGet();
          case Reply.NotReached notReached -> wrong.add("reading: " + notReached);
          case Reply.Wrong answer -> wrong.add("reading: " + answer);
        }
      }
    }
  }

  private void check(Audit audit) {
    assertThat(wrong).isEmpty();
    audit.assertThatNothingIsHalf();
    List<ImportJob> jobs = audit.jobsAtTheirEnd();
    List<ImportJob> failed = jobs.stream().filter(ImportJob.Failed.class::isInstance).toList();
    System.out.printf(
        "restarted: %d times; %d with 503, %d answers broken off; %d of %d imports failed, each"
            + " answered with 503%n",
        ROUNDS, unavailable.get(), brokenOff.get(), failed.size(), jobs.size());
    audit.assertThatNothingIsHalf();
    audit.assertThatEverythingIsKept(jobs, replies);
    assertThat(failed.stream().map(Errand::numberOf)).isSubsetOf(refused);
  }
}
