package io.claimport.torture;

import io.claimport.application.fixture.ApiDescription;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// Asks one server for one thing after the other, and remembers what it was told.
final class Torture {

  private static final Pattern TYPE = Pattern.compile("(?m)^## (\\S+)$");
  private static final int PATIENCE = 300;

  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final World world = new World();
  private final Judge judge;
  private final ProbeMaker maker;
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Set<String> answered = new TreeSet<>();

  Torture(URI server, long seed) {
    this.server = server;
    ApiDescription description = new ApiDescription(new Yaml().load(text("/openapi")));
    Set<String> types = new HashSet<>();
    TYPE.matcher(text("/problems"))
        .results()
        .forEach(type -> types.add("/problems/" + type.group(1)));
    this.judge = new Judge(description, world, types);
    types.forEach(type -> world.learn("problems", type.substring("/problems/".length())));
    names("/api/v1/samples").forEach(name -> world.learn("samples", name));
    this.maker = new ProbeMaker(description, world, documents(), new Random(seed));
  }

  /// How often each status was the answer.
  Map<Integer, Integer> statuses() {
    return statuses;
  }

  /// The routes that have answered something with success.
  Set<String> answered() {
    return answered;
  }

  /// Asks for one thing.
  ///
  /// @return what is wrong with the answer, with the request; nothing where all is well
  List<String> step() {
    Probe probe = maker.next();
    HttpResponse<byte[]> answer = send(probe);
    statuses.merge(answer.statusCode(), 1, Integer::sum);
    List<String> faults = judge.faults(probe, answer);
    if (!faults.isEmpty()) {
      faults.add(probe.described());
      faults.add("answer: " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    if (answer.statusCode() < 300 && probe.operation() != null) {
      answered.add(probe.operation().route());
      remember(probe, answer);
    }
    return faults;
  }

  private void remember(Probe probe, HttpResponse<byte[]> answer) {
    Object told = judge.json(answer.body());
    String user = probe.user();
    if (probe.method().equals("DELETE") && user != null) {
      world.erased(user);
    } else if (probe.method().equals("POST") && user != null) {
      acknowledge(user, told);
    }
    if (user != null && isOfSomebody(probe)) {
      texts(told, "document_id").forEach(id -> world.learn("documents", id, user));
      texts(told, "line_item_id").forEach(id -> world.learn("line-items", id, user));
      texts(told, "next_cursor").forEach(cursor -> world.learn("cursor", cursor));
    }
  }

  /// What is only normalised belongs to nobody.
  private static boolean isOfSomebody(Probe probe) {
    return !probe.target().startsWith("/api/v1/normalize");
  }

  /// An import, or each of a batch.
  private void acknowledge(String user, @Nullable Object told) {
    if (told instanceof Map<?, ?> fields) {
      if (fields.get("job_id") instanceof String job && fields.containsKey("line_items_created")) {
        boolean isDone = "completed".equals(fields.get("status"));
        Number lines = (Number) fields.get("line_items_created");
        world.acknowledged(user, job, isDone && lines != null ? lines.longValue() : null);
      }
      fields.values().forEach(child -> acknowledge(user, child));
    } else if (told instanceof List<?> items) {
      items.forEach(item -> acknowledge(user, item));
    }
  }

  /// What has been acknowledged is there, each import once and as it was told, and the line items
  /// are theirs: all that is not so.
  List<String> wrongInTheEnd() throws InterruptedException {
    List<String> wrong = new ArrayList<>();
    for (String user : World.USERS) {
      awaitWorkers(user);
      Map<String, Long> told = world.jobs().getOrDefault(user, Map.of());
      Map<String, Long> kept = kept(user, wrong);
      told.forEach((job, lines) -> {
        Long there = kept.get(job);
        if (there == null || (lines != World.UNKNOWN && !there.equals(lines))) {
          wrong.add(job + " of " + user + " was told with " + lines + ", kept with " + there);
        }
      });
      kept.forEach((job, lines) -> {
        if (lines > 0 && !told.containsKey(job)) {
          wrong.add(user + " was never told of " + job);
        }
      });
      long imported = kept.values().stream().mapToLong(Long::longValue).sum();
      Object data = get("/api/v1/data?limit=1&user_id=" + user);
      long total = ((Number) value(data, "total_line_items")).longValue();
      if (imported != total) {
        wrong.add(user + " has imported " + imported + " line items and is told of " + total);
      }
    }
    return wrong;
  }

  /// The line items of each import that the user has; none of one that failed.
  private Map<String, Long> kept(String user, List<String> wrong) {
    Map<String, Long> kept = new TreeMap<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      Object page = get("/api/v1/imports?limit=100&user_id=" + user + cursor);
      for (Object job : (List<?>) value(page, "imports")) {
        boolean isDone = value(job, "status").equals("completed");
        long lines = isDone ? ((Number) value(job, "line_items_count")).longValue() : 0;
        if (kept.put(String.valueOf(value(job, "job_id")), lines) != null) {
          wrong.add(user + " has an import twice");
        }
      }
      cursor =
          ((Map<?, ?>) page).get("next_cursor") instanceof String next ? "&cursor=" + next : null;
    }
    return kept;
  }

  private void awaitWorkers(String user) throws InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      String open = "/api/v1/imports?limit=1&user_id=" + user + "&status=";
      if (isNone(open + "pending") && isNone(open + "processing")) {
        return;
      }
      Thread.sleep(100);
    }
  }

  private boolean isNone(String path) {
    return ((List<?>) value(get(path), "imports")).isEmpty();
  }

  private List<byte[]> documents() {
    List<byte[]> documents = new ArrayList<>();
    for (String entity : List.of("demo_ins_001", "demo_prov_000001")) {
      for (String format : JsonBodies.FORMATS) {
        String query = "/document?user_id=nobody&seed=7&format=" + format;
        HttpResponse<byte[]> answer = send(request("/api/v1/entities/" + entity + query).build());
        if (answer.statusCode() == 200) {
          documents.add(answer.body());
        }
      }
    }
    return documents;
  }

  private List<String> names(String path) {
    return texts(get(path), "name");
  }

  /// The texts that stand under that name, however deep.
  private static List<String> texts(@Nullable Object node, String name) {
    List<String> found = new ArrayList<>();
    if (node instanceof Map<?, ?> fields) {
      if (fields.get(name) instanceof String text) {
        found.add(text);
      }
      fields.values().forEach(child -> found.addAll(texts(child, name)));
    } else if (node instanceof List<?> items) {
      items.forEach(child -> found.addAll(texts(child, name)));
    }
    return found;
  }

  private static Object value(Object node, String name) {
    Object value = ((Map<?, ?>) node).get(name);
    if (value == null) {
      throw new AssertionError("no " + name + " in " + node);
    }
    return value;
  }

  private Object get(String path) {
    Object value = judge.json(send(request(path).build()).body());
    if (value == null) {
      throw new AssertionError(path + " is answered with no JSON");
    }
    return value;
  }

  private String text(String path) {
    return new String(send(request(path).build()).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(Probe probe) {
    byte[] body = probe.body();
    HttpRequest.Builder request =
        request(probe.target())
            .method(
                probe.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    probe
        .headers()
        .forEach((name, values) -> values.forEach(value -> request.setHeader(name, value)));
    return send(request.build());
  }

  private HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create(server + target));
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request + ": " + e, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
