package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills a server (SIGKILL) in the middle of many imports over HTTP, and starts another one on the
/// same store.
///
/// `-Dclaimport.kill.rounds=10` does it ten times; each round says which seed it had, and
/// `-Dclaimport.kill.seed` gives the first one.
class KillIT {

  private static final int ERRANDS = 200;
  private static final int CLIENTS = 8;
  private static final Duration LEASE = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  static IntStream seeds() {
    int first = Integer.getInteger("claimport.kill.seed", new Random().nextInt(1_000_000));
    return IntStream.range(first, first + Integer.getInteger("claimport.kill.rounds", 1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_server_that_is_killed_loses_nothing_on_the_embedded_store(int seed) {
    new Round("embedded", seed, program(), () -> Hexagon.embedded(folder.resolve("claimport")))
        .run();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_server_that_is_killed_loses_nothing_on_postgres(int seed) {
    try (Database database = RealPostgres.freshDatabase()) {
      Program program =
          program()
              .with("CLAIMPORT_STORAGE", "postgres")
              .with("CLAIMPORT_DB_URL", database.url())
              .with("CLAIMPORT_DB_USER", database.user())
              .with("CLAIMPORT_DB_PASSWORD", database.password());
      new Round("postgres", seed, program, () -> Hexagon.postgres(database)).run();
    }
  }

  private Program program() {
    return Program.on(folder)
        .with("CLAIMPORT_LEASE", LEASE.toSeconds() + "s")
        .with("CLAIMPORT_WORKER_UPKEEP", "1s");
  }

  /// From a seed, whose random numbers decide what is wanted in which order, and when the server
  /// dies.
  private static final class Round {

    private final String store;
    private final int seed;
    private final Program program;
    private final Supplier<ApplicationContext> behindItsBack;
    private final UserId user = new UserId("demo_user");
    private final Random random;
    private final List<Errand> errands;
    private final Map<Errand, Reply> replies = new ConcurrentHashMap<>();

    Round(String store, int seed, Program program, Supplier<ApplicationContext> behindItsBack) {
      this.store = store;
      this.seed = seed;
      this.program = program;
      this.behindItsBack = behindItsBack;
      this.random = new Random(seed);
      this.errands = errands();
    }

    private List<Errand> errands() {
      List<Errand> all =
          new ArrayList<>(
              IntStream.range(0, ERRANDS)
                  .mapToObj(n ->
                      switch (n % 20) {
                        case 0 -> new Errand(n, Kind.GIVEN, 6_000, n % 3 > 0);
                        case 1 -> new Errand(n, Kind.DEFERRED, 6_000, n % 3 > 0);
                        case 2, 3, 4 -> new Errand(n, Kind.DEFERRED, 5, n % 3 > 0);
                        default -> new Errand(n, Kind.PORTAL, 5, n % 3 > 0);
                      })
                  .toList());
      Collections.shuffle(all, random);
      return all;
    }

    void run() {
      Queue<Errand> wanted = new ConcurrentLinkedQueue<>(errands);
      int fatal = ERRANDS / 10 + random.nextInt(ERRANDS * 8 / 10);
      sendUntilItDies(wanted, fatal);
      Instant death = Instant.now();

      Map<Errand, Reply> told = Map.copyOf(replies);
      List<Errand> unanswered = with(told, Reply.Silence.class);
      List<Errand> repeated = unanswered.stream().filter(Errand::hasKey).toList();
      wanted.addAll(repeated);
      try (RunningServer second = RunningServer.start(program, Redirect.DISCARD);
          ApplicationContext hexagon = behindItsBack.get()) {
        Audit audit = new Audit(hexagon, user, byNumber());
        int leftBehind = audit.leftBehind(death, LEASE).size();
        audit.assertThatNothingIsHalf();

        send(second, wanted, () -> {});
        List<ImportJob> jobs = audit.jobsAtTheirEnd();
        List<ImportJob> failed = jobs.stream().filter(ImportJob.Failed.class::isInstance).toList();

        System.out.printf(
            "killed: %s, seed %d, at answer %d: %d with 201, %d with 202, %d unanswered"
                + " (%d of them repeated); %d deferred taken up again, %d others failed%n",
            store,
            seed,
            fatal,
            count(told, 201),
            count(told, 202),
            unanswered.size(),
            repeated.size(),
            leftBehind,
            failed.size());
        audit.assertThatNothingIsHalf();
        audit.assertThatEverythingIsKept(jobs, replies);
        assertThat(failed)
            .as("nobody fails but those whose server died")
            .allMatch(job -> job.facts().createdAt().isBefore(death));
      }
      assertThat(with(replies, Reply.Acknowledged.class))
          .as("everybody is told but those who could not ask again")
          .hasSize(ERRANDS - unanswered.size() + repeated.size());
    }

    private void sendUntilItDies(Queue<Errand> wanted, int fatal) {
      AtomicInteger answers = new AtomicInteger();
      try (RunningServer victim = RunningServer.start(program, Redirect.DISCARD)) {
        send(
            victim,
            wanted,
            () -> {
              if (answers.incrementAndGet() == fatal) {
                victim.kill();
              }
            });
      }
      assertThat(answers).as("it lives until it is killed").hasValueGreaterThanOrEqualTo(fatal);
    }

    private Map<Integer, Errand> byNumber() {
      return errands.stream().collect(Collectors.toMap(Errand::number, Function.identity()));
    }

    /// Several clients, until nothing is wanted any more or the server is dead.
    private void send(RunningServer server, Queue<Errand> wanted, Runnable afterAnswer) {
      try (HttpClient http = HttpClient.newHttpClient();
          ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
        Client client = new Client(http, server, user, PATIENCE);
        List<CompletableFuture<Void>> work =
            Stream.<Runnable>generate(() -> () -> send(client, wanted, afterAnswer))
                .limit(CLIENTS)
                .map(task -> CompletableFuture.runAsync(task, clients))
                .toList();
        work.forEach(CompletableFuture::join);
      }
    }

    private void send(Client client, Queue<Errand> wanted, Runnable afterAnswer) {
      boolean isAlive = true;
      while (isAlive) {
        Errand errand = wanted.poll();
        if (errand == null) {
          return;
        }
        Reply reply = client.send(errand);
        isAlive =
            switch (reply) {
              case Reply.Acknowledged _ -> {
                replies.put(errand, reply);
                afterAnswer.run();
                yield true;
              }
              case Reply.Silence _ -> {
                replies.put(errand, reply);
                yield false;
              }
              case Reply.NotReached _ -> {
                wanted.add(errand);
                yield false;
              }
              case Reply.Unavailable _, Reply.Wrong _ ->
                  throw new AssertionError(errand + ": " + reply);
            };
      }
    }

    private static List<Errand> with(Map<Errand, Reply> replies, Class<? extends Reply> kind) {
      return replies.entrySet().stream()
          .filter(entry -> kind.isInstance(entry.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }

    private static long count(Map<Errand, Reply> replies, int status) {
      return replies.values().stream()
          .filter(reply -> reply instanceof Reply.Acknowledged told && told.status() == status)
          .count();
    }
  }
}
