package io.claimport.benchmarks;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// POST of five items, GET of a hundred and GET of a status, in memory and on PostgreSQL, beside an
/// endpoint of the bare framework that answers with the same bytes.
///
/// Each server is a process of its own; servers, clients and database share the machine. The rounds
/// take turns.
final class Routes {

  private static final int CLIENTS = Integer.getInteger("clients", 8);
  private static final int WARM_UP = 3;
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final long SECONDS = Integer.getInteger("seconds", 4);

  /// All of them, unless one is to be looked at by itself.
  private static final List<Route> ROUTES =
      Optional.ofNullable(System.getProperty("route"))
          .map(name -> List.of(Route.valueOf(name)))
          .orElseGet(() -> List.of(Route.values()));

  private static final Pattern JOB = Pattern.compile("\"job_id\":\"([^\"]+)\"");

  private Routes() {}

  private enum Route {
    POST_5_ITEMS("posted"),
    GET_100_ITEMS("page"),
    GET_STATUS("status");

    private final String bare;

    Route(String bare) {
      this.bare = bare;
    }
  }

  /// What is asked of one server.
  ///
  /// @param job of a hundred line items, of a user who has no other
  private record Target(URI server, String job) {

    static Target claimport(URI server) throws IOException {
      try (Caller caller = new Caller(server)) {
        String answer = text(caller.post("/api/v1/ingest/document", body("reader", 100)));
        Matcher job = JOB.matcher(answer);
        if (!job.find()) {
          throw new IOException("no job_id in " + answer);
        }
        return new Target(server, job.group(1));
      }
    }

    Clients.Step step(Route route, int client) throws IOException {
      Caller caller = new Caller(server);
      String body = body("writer-" + client, 5);
      return switch (route) {
        case POST_5_ITEMS -> _ -> caller.post("/api/v1/ingest/document", body);
        case GET_100_ITEMS -> _ -> caller.get("/api/v1/data?user_id=reader&limit=100");
        case GET_STATUS -> _ -> caller.get("/api/v1/imports/" + job);
      };
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("claimport-routes");
    try (Database database = RealPostgres.freshDatabase();
        Server inMemory = Server.claimport(Map.of("CLAIMPORT_STORAGE", "memory"));
        Server onPostgres = Server.claimport(environment(database))) {
      Target memory = Target.claimport(inMemory.uri());
      Target postgres = Target.claimport(onPostgres.uri());
      for (Route route : Route.values()) {
        Files.write(folder.resolve(route.bare), answer(memory, route));
      }
      try (Server bare = Server.bare(folder.toString())) {
        measure(bare.uri(), memory, postgres);
      }
    }
  }

  private static Map<String, String> environment(Database database) {
    return Map.of(
        "CLAIMPORT_STORAGE", "postgres",
        "CLAIMPORT_DB_URL", database.url(),
        "CLAIMPORT_DB_USER", database.user(),
        "CLAIMPORT_DB_PASSWORD", database.password());
  }

  private static byte[] answer(Target target, Route route) throws IOException {
    try (Caller caller = new Caller(target.server())) {
      return switch (route) {
        case POST_5_ITEMS -> caller.post("/api/v1/ingest/document", body("model", 5));
        case GET_100_ITEMS -> caller.get("/api/v1/data?user_id=reader&limit=100");
        case GET_STATUS -> caller.get("/api/v1/imports/" + target.job());
      };
    }
  }

  private static void measure(URI bare, Target memory, Target postgres) {
    Map<Route, double[][]> figures = new EnumMap<>(Route.class);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Route route : ROUTES) {
        double[] three = {
          perSecond(client -> bareStep(bare, route, client)),
          perSecond(client -> memory.step(route, client)),
          perSecond(client -> postgres.step(route, client))
        };
        if (round >= 0) {
          figures.computeIfAbsent(route, _ -> new double[ROUNDS][])[round] = three;
        }
      }
    }
    System.out.printf(
        "%d clients, requests/s, median of %d rounds%n%-14s %9s %9s %9s %8s %8s%n",
        CLIENTS, ROUNDS, "", "bare", "memory", "postgres", "memory", "postgres");
    figures.forEach(Routes::print);
  }

  private static double perSecond(Clients.Client client) {
    return Clients.perSecond(CLIENTS, SECONDS, client);
  }

  private static Clients.Step bareStep(URI server, Route route, int client) throws IOException {
    Caller caller = new Caller(server);
    String path = "/bare/" + route.bare;
    String body = body("writer-" + client, 5);
    return switch (route) {
      case POST_5_ITEMS -> _ -> caller.post(path, body);
      case GET_100_ITEMS, GET_STATUS -> _ -> caller.get(path);
    };
  }

  private static void print(Route route, double[][] rounds) {
    double bare = median(rounds, 0);
    double memory = median(rounds, 1);
    double postgres = median(rounds, 2);
    System.out.printf(
        Locale.ROOT,
        "%-14s %,9.0f %,9.0f %,9.0f %8.2f %8.2f%n",
        route,
        bare,
        memory,
        postgres,
        memory / bare,
        postgres / bare);
  }

  private static double median(double[][] rounds, int column) {
    double[] sorted = Arrays.stream(rounds).mapToDouble(three -> three[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static String body(String user, int lineItems) {
    return """
    {"user_id":"%s","entity_type":"insurance","entity_id":"demo_ins_001","num_line_items":%d}\
    """
        .formatted(user, lineItems);
  }

  private static String text(byte[] answer) {
    return new String(answer, StandardCharsets.UTF_8);
  }
}
