package io.claimport.torture;

import static io.claimport.torture.Hostile.pick;

import io.claimport.application.fixture.ApiDescription;
import io.claimport.torture.Operation.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes up one request after the other: some as they should be, some nearly so, some not at all.
final class ProbeMaker {

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "BREW");

  private static final List<String> FORMS =
      List.of(
          "application/json",
          "application/x-ndjson",
          "text/csv",
          "text/*;q=0.5, application/json",
          "*/*",
          "application/problem+json",
          "text/html",
          "image/png",
          "nonsense",
          "application/json;q=2",
          ";;;,");

  private final List<Operation> operations;
  private final JsonBodies bodies;
  private final World world;
  private final List<byte[]> documents;
  private final RandomGenerator random;

  /// Takes what it makes requests from.
  ///
  /// @param documents of every dialect
  ProbeMaker(
      ApiDescription description, World world, List<byte[]> documents, RandomGenerator random) {
    this.operations = Operation.of(description);
    this.world = world;
    this.documents = documents;
    this.random = random;
    this.bodies = new JsonBodies(description, world, random);
  }

  Probe next() {
    Operation operation = pick(operations, random);
    if (operation.method().equals("DELETE") && !oneIn(20)) {
      operation = pick(operations, random);
    }
    if (oneIn(40)) {
      return astray(operation);
    }
    String user = pick(World.USERS, random);
    boolean wellMeant = random.nextInt(10) < 6;
    return oneOf(operation, user, wellMeant);
  }

  /// A path that nobody has described, or a method.
  private Probe astray(Operation operation) {
    String path =
        oneIn(2)
            ? operation.path().replaceAll("[{}]", "")
            : "/" + encoded(Hostile.text(random)) + "/" + encoded(Hostile.text(random));
    return new Probe(null, pick(METHODS, random), path, headers(), null, null, null);
  }

  private Probe oneOf(Operation operation, String user, boolean wellMeant) {
    Map<String, List<String>> headers = wellMeant ? new LinkedHashMap<>() : headers();
    String path = operation.path();
    List<String> query = new ArrayList<>();
    boolean isOfSomebody =
        operation.parameters().stream().anyMatch(each -> each.name().equals("user_id"));
    String named = isOfSomebody ? null : user;
    for (Parameter parameter : operation.parameters()) {
      String value = value(operation, parameter, user, wellMeant);
      if (parameter.name().equals("user_id")) {
        named = value;
      }
      if (value == null) {
        continue;
      }
      switch (parameter.place()) {
        case "path" -> path = path.replace("{" + parameter.name() + "}", encoded(value));
        case "query" -> query.add(parameter.name() + "=" + encoded(value));
        case "header" -> headers.put(parameter.name(), List.of(printable(value)));
        default -> throw new IllegalStateException(parameter.place());
      }
    }
    String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    String secret = "Secret" + random.nextInt(Integer.MAX_VALUE) + "Word";
    byte[] body = null;
    if (operation.json() != null) {
      JsonBodies.Body json = bodies.body(operation.json(), user, secret, wellMeant);
      named = json.user();
      body = json.bytes();
      headers.putIfAbsent("Content-Type", List.of("application/json"));
    } else if (operation.takesDocument()) {
      body = document(user, secret, wellMeant);
      headers.putIfAbsent("Content-Type", List.of("application/octet-stream"));
    }
    return new Probe(operation, operation.method(), target, headers, body, known(named), secret);
  }

  private static @Nullable String known(@Nullable String user) {
    return user != null && World.USERS.contains(user) ? user : null;
  }

  private @Nullable String value(
      Operation operation, Parameter parameter, String user, boolean wellMeant) {
    boolean isPath = parameter.place().equals("path");
    if (!isPath && !(wellMeant && parameter.required()) && random.nextInt(10) < 6) {
      return null;
    }
    if (!wellMeant && oneIn(3)) {
      String hostile = Hostile.text(random);
      return isPath && hostile.isEmpty() ? " " : hostile;
    }
    return plausible(operation, parameter, user);
  }

  private String plausible(Operation operation, Parameter parameter, String user) {
    return switch (parameter.name()) {
      case "user_id" -> user;
      case "job_id" -> known("job", parameter);
      case "cursor" -> known("cursor", parameter);
      case "id", "name" -> known(collection(operation), parameter);
      case "entity_id" -> pick(JsonBodies.ENTITIES, random);
      case "limit", "num_line_items" -> Integer.toString(1 + random.nextInt(9));
      case "seed" -> Integer.toString(random.nextInt());
      case "format" -> pick(JsonBodies.FORMATS, random);
      case "Idempotency-Key" -> user + random.nextInt(200);
      default ->
          parameter.choices().isEmpty() ? parameter.example() : pick(parameter.choices(), random);
    };
  }

  /// The segment before the one that differs: `documents`.
  private static String collection(Operation operation) {
    String[] segments = operation.path().split("/\\{", 2)[0].split("/", -1);
    return segments[segments.length - 1];
  }

  private String known(String kind, Parameter parameter) {
    String id =
        kind.equals("entities") ? pick(JsonBodies.ENTITIES, random) : world.any(kind, random);
    return id == null ? parameter.example() : id;
  }

  private byte[] document(String user, String secret, boolean wellMeant) {
    byte[] own = world.document(user, secret, random).getBytes(StandardCharsets.UTF_8);
    if (wellMeant) {
      return oneIn(3) ? pick(documents, random) : own;
    }
    return switch (random.nextInt(4)) {
      case 0 -> new byte[0];
      case 1 -> Hostile.broken(own, random);
      case 2 -> ("Dear " + secret + ",\n" + Hostile.text(random)).getBytes(StandardCharsets.UTF_8);
      default -> Hostile.broken(pick(documents, random), random); // 3
    };
  }

  private Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    if (oneIn(3)) {
      headers.put("Accept", List.of(pick(FORMS, random)));
    }
    if (oneIn(8)) {
      headers.put("Content-Type", List.of(pick(FORMS, random)));
    }
    for (String name :
        List.of("Prefer", "If-None-Match", "X-Request-Id", "Range", "Authorization", "Cookie")) {
      if (oneIn(8)) {
        headers.put(name, List.of(printable(Hostile.text(random))));
      }
    }
    return headers;
  }

  /// What the client would refuse to send.
  private static String printable(String value) {
    return value.replaceAll("[^ -~]", "?");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
