package io.claimport.adapters.rest.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The description of the API, to be asked questions.
record Description(Map<String, Object> root) {

  /// By method and path.
  Map<String, Map<String, Object>> operations() {
    Map<String, Map<String, Object>> operations = new TreeMap<>();
    map(root.get("paths"))
        .forEach((path, methods) ->
            map(methods)
                .forEach((method, operation) ->
                    operations.put(method.toUpperCase(Locale.ROOT) + " " + path, map(operation))));
    return operations;
  }

  List<Map<String, Object>> parameters(Map<String, Object> operation) {
    return list(operation.getOrDefault("parameters", List.of())).stream()
        .map(Description::map)
        .toList();
  }

  Set<String> statuses(String route) {
    return map(operations().get(route).get("responses")).keySet();
  }

  Set<String> contentTypes(String route, String status) {
    Map<String, Object> answer = map(map(operations().get(route).get("responses")).get(status));
    return map(answer.get("content")).keySet();
  }

  Map<String, Map<String, Object>> schemas() {
    Map<String, Map<String, Object>> schemas = new TreeMap<>();
    map(map(root.get("components")).get("schemas")).forEach((k, v) -> schemas.put(k, map(v)));
    return schemas;
  }

  Map<String, Map<String, Object>> properties(Map<String, Object> schema) {
    Map<String, Map<String, Object>> properties = new TreeMap<>();
    map(schema.getOrDefault("properties", Map.of())).forEach((k, v) -> properties.put(k, map(v)));
    return properties;
  }

  static boolean isExplained(Map<String, Object> property) {
    Object type = property.get("type");
    boolean plain = type != null && !type.equals("object") && !type.equals("array");
    return (property.containsKey("description") || property.containsKey("allOf"))
        && (!plain || property.containsKey("example") || property.containsKey("default"));
  }

  Set<String> exampleNames() {
    Set<String> names = new TreeSet<>();
    examplesOf(root, names, null, new ArrayList<>());
    return names;
  }

  /// The values of every example of that name.
  Collection<Object> examples(String name) {
    List<Object> values = new ArrayList<>();
    examplesOf(root, new TreeSet<>(), name, values);
    return values;
  }

  private static void examplesOf(
      Object node, Set<String> names, String wanted, List<Object> values) {
    if (node instanceof Map<?, ?>) {
      map(map(node).getOrDefault("examples", Map.of()))
          .forEach((name, example) -> {
            names.add(name);
            if (name.equals(wanted)) {
              values.add(map(example).get("value"));
            }
          });
      map(node).values().forEach(child -> examplesOf(child, names, wanted, values));
    } else if (node instanceof List<?> children) {
      children.forEach(child -> examplesOf(child, names, wanted, values));
    }
  }

  static Object withoutNulls(Object node) {
    if (node instanceof Map<?, ?>) {
      Map<String, Object> rest = new TreeMap<>();
      map(node)
          .forEach((name, value) -> {
            if (value != null) {
              rest.put(name, withoutNulls(value));
            }
          });
      return rest;
    }
    return node instanceof List<?> nodes
        ? nodes.stream().map(Description::withoutNulls).toList()
        : node;
  }

  /// Where a value is not as the schema says.
  List<String> misfits(Object value, String schema) {
    List<String> misfits = new ArrayList<>();
    compare(value, schemas().get(schema), schema, misfits);
    return misfits;
  }

  private void compare(
      Object value, Map<String, Object> schema, String where, List<String> misfits) {
    if (schema.containsKey("$ref")) {
      compare(value, referred(schema), where, misfits);
    } else if (value == null) {
      if (!Boolean.TRUE.equals(schema.get("nullable"))) {
        misfits.add(where + " is null");
      }
    } else if (schema.containsKey("oneOf")) {
      if (list(schema.get("oneOf")).stream().noneMatch(one -> fits(value, map(one)))) {
        misfits.add(where + " is none of its kinds");
      }
    } else if (schema.containsKey("allOf")) {
      list(schema.get("allOf")).forEach(part -> compare(value, map(part), where, misfits));
    } else {
      compareType(value, schema, where, misfits);
    }
  }

  private boolean fits(Object value, Map<String, Object> schema) {
    List<String> misfits = new ArrayList<>();
    compare(value, schema, "", misfits);
    return misfits.isEmpty();
  }

  private void compareType(
      Object value, Map<String, Object> schema, String where, List<String> misfits) {
    boolean right =
        switch (String.valueOf(schema.get("type"))) {
          case "string" -> value instanceof String || value instanceof java.util.Date;
          case "integer" -> value instanceof Integer || value instanceof Long;
          case "number" -> value instanceof Number;
          case "boolean" -> value instanceof Boolean;
          case "array" -> value instanceof List;
          case "object" -> value instanceof Map;
          default -> false;
        };
    if (!right) {
      misfits.add(where + " is of another type");
    } else if (value instanceof List<?> items) {
      items.forEach(item -> compare(item, map(schema.get("items")), where + "[]", misfits));
    } else if (value instanceof Map && schema.containsKey("properties")) {
      compareFields(map(value), schema, where, misfits);
    }
  }

  private void compareFields(
      Map<String, Object> value, Map<String, Object> schema, String where, List<String> misfits) {
    Map<String, Map<String, Object>> properties = properties(schema);
    list(schema.getOrDefault("required", List.of())).stream()
        .filter(field -> !value.containsKey(field))
        .forEach(field -> misfits.add(where + "." + field + " is missing"));
    value.forEach((field, child) -> {
      if (properties.containsKey(field)) {
        compare(child, properties.get(field), where + "." + field, misfits);
      } else {
        misfits.add(where + "." + field + " is not described");
      }
    });
  }

  private Map<String, Object> referred(Map<String, Object> schema) {
    String ref = (String) schema.get("$ref");
    return schemas().get(ref.substring(ref.lastIndexOf('/') + 1));
  }

  @SuppressWarnings("unchecked") // YAML's maps have texts as keys here
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object node) {
    return (List<Object>) node;
  }
}
