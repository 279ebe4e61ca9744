package io.claimport.torture;

import io.claimport.application.fixture.ApiDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A route as the description has it.
///
/// @param json name of the schema of its body; absent where it takes none, or a document
record Operation(
    String method,
    String path,
    List<Parameter> parameters,
    @Nullable String json,
    boolean takesDocument) {

  /// What a caller may set.
  ///
  /// @param place query, path or header
  /// @param example as the description has it
  /// @param choices all there are, or nothing where there are many
  record Parameter(
      String name, String place, boolean required, String example, List<String> choices) {}

  String route() {
    return method + " " + path;
  }

  static List<Operation> of(ApiDescription description) {
    List<Operation> operations = new ArrayList<>();
    description
        .operations()
        .forEach((route, operation) -> {
          int blank = route.indexOf(' ');
          String json = description.requestSchema(route).orElse(null);
          operations.add(
              new Operation(
                  route.substring(0, blank),
                  route.substring(blank + 1),
                  description.parameters(operation).stream().map(Operation::parameter).toList(),
                  json,
                  json == null && operation.containsKey("requestBody")));
        });
    return operations;
  }

  private static Parameter parameter(Map<String, Object> described) {
    @SuppressWarnings("unchecked") // YAML's maps have texts as keys here
    Map<String, Object> schema = (Map<String, Object>) described.get("schema");
    return new Parameter(
        String.valueOf(described.get("name")),
        String.valueOf(described.get("in")),
        Boolean.TRUE.equals(described.get("required")),
        String.valueOf(described.get("example")),
        schema.get("enum") instanceof List<?> all
            ? all.stream().map(String::valueOf).toList()
            : List.of());
  }
}
