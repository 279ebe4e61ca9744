package io.claimport.torture;

import static io.claimport.torture.Hostile.pick;

import io.claimport.application.fixture.ApiDescription;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes up bodies in JSON, from the schemas of the description.
final class JsonBodies {

  static final List<String> ENTITIES =
      List.of("demo_ins_001", "demo_ins_030", "demo_prov_000001", "demo_prov_010000");

  static final List<String> FORMATS =
      List.of("e1", "s1", "csv", "x12-835", "x12-837", "fhir", "text", "html", "pdf");

  private final ApiDescription description;
  private final World world;
  private final RandomGenerator random;

  JsonBodies(ApiDescription description, World world, RandomGenerator random) {
    this.description = description;
    this.world = world;
    this.random = random;
  }

  /// A body.
  ///
  /// @param user whom it names, where it can be read
  @SuppressWarnings("ArrayRecordComponent") // nobody compares bodies
  record Body(byte[] bytes, @Nullable String user) {}

  Body body(String schema, String user, String secret, boolean wellMeant) {
    Map<String, String> fields = fields(schema, user, secret);
    String named = user;
    if (!wellMeant) {
      for (int i = 0; i <= random.nextInt(3); i++) {
        boolean isNew = fields.isEmpty() || oneIn(8);
        String field = isNew ? Hostile.text(random) : pick(List.copyOf(fields.keySet()), random);
        if (oneIn(4)) {
          fields.remove(field);
        } else {
          fields.put(field, Hostile.json(random));
        }
      }
      named = quoted(user).equals(fields.get("user_id")) ? user : null;
    }
    byte[] bytes = object(fields).getBytes(StandardCharsets.UTF_8);
    return !wellMeant && oneIn(4)
        ? new Body(Hostile.broken(bytes, random), user)
        : new Body(bytes, named);
  }

  private Map<String, String> fields(String schema, String user, String secret) {
    Map<String, Object> described = description.schemas().get(schema);
    List<?> required = (List<?>) described.getOrDefault("required", List.of());
    boolean isGiven = oneIn(3);
    String entity = pick(ENTITIES, random);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : description.properties(described).keySet()) {
      if (required.contains(field) || oneIn(3)) {
        fields.put(field, value(field, user, entity));
      }
    }
    if (isGiven && fields.containsKey("entity_id")) {
      fields.keySet().removeAll(List.of("num_line_items", "seed", "as_of", "scenario", "format"));
      fields.put("raw_text", quoted(world.document(user, secret, random)));
    } else {
      fields.keySet().removeAll(List.of("raw_text", "force"));
    }
    return fields;
  }

  private String value(String field, String user, String entity) {
    return switch (field) {
      case "user_id" -> quoted(user);
      case "entity_id" -> quoted(entity);
      case "entity_type" -> quoted(entity.startsWith("demo_ins") ? "insurance" : "provider");
      case "metadata" -> "{\"mark\": " + quoted(World.markOf(user)) + "}";
      case "num_line_items" -> Integer.toString(oneIn(300) ? 500 : 1 + random.nextInt(5));
      case "seed" -> Integer.toString(random.nextInt(1_000));
      case "as_of" -> quoted("2026-06-0" + (1 + random.nextInt(9)));
      case "scenario" -> quoted(pick(List.of("classic", "realistic", "denied", "messy"), random));
      case "format" -> quoted(pick(FORMATS, random));
      case "force" -> Boolean.toString(random.nextBoolean());
      case "entities" -> entities();
      default -> "null"; // whatever is new in the description may be absent, or is refused
    };
  }

  private String entities() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(_ -> oneIn(5) ? Hostile.json(random) : entry())
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String entry() {
    Map<String, String> fields = fields("BatchEntry", "nobody", "nothing");
    fields.remove("raw_text");
    return object(fields);
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c == '"' || c == '\\' || c < ' ' || c > '~') {
            quoted.append(String.format("\\u%04x", c));
          } else {
            quoted.append((char) c);
          }
        });
    return quoted.append('"').toString();
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
