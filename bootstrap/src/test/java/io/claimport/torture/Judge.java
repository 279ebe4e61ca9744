package io.claimport.torture;

import io.claimport.application.fixture.ApiDescription;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with an answer.
final class Judge {

  private static final String PROBLEM = "application/problem+json";

  /// What any route may say, whether or not it lists it, with the type of the problem.
  private static final Map<Integer, String> EVERYWHERE =
      Map.of(
          404, "/problems/unknown-route",
          405, "/problems/method-not-allowed",
          406, "/problems/not-acceptable",
          413, "/problems/too-large",
          415, "/problems/unsupported-content-type");

  private static final Pattern INNARDS =
      Pattern.compile("io\\.claimport|io\\.micronaut|java\\.[a-z]+\\.[A-Z]|Exception|\\tat ");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final ApiDescription description;
  private final World world;
  private final Set<String> problemTypes;
  private final JsonMapper json = JsonMapper.createDefault();

  /// Takes what an answer is measured by.
  ///
  /// @param problemTypes all there are
  Judge(ApiDescription description, World world, Set<String> problemTypes) {
    this.description = description;
    this.world = world;
    this.problemTypes = problemTypes;
  }

  /// All that is wrong; nothing, as a rule.
  List<String> faults(Probe probe, HttpResponse<byte[]> answer) {
    List<String> faults = new ArrayList<>();
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() >= 500) {
      faults.add("status " + answer.statusCode());
    }
    boolean isHead = probe.method().equals("HEAD"); // the framework refuses some of them by itself
    if (!isHead && answer.headers().firstValue("X-Request-Id").isEmpty()) {
      faults.add("the answer has no name");
    }
    if (INNARDS.matcher(text).find()) {
      faults.add("the answer shows what is inside");
    }
    if (answer.statusCode() >= 400 && probe.secret() != null && text.contains(probe.secret())) {
      faults.add("the refusal repeats what the document says");
    }
    for (String user : World.USERS) {
      if (text.contains(World.markOf(user)) && !maySee(probe, user)) {
        faults.add("the answer shows what is " + user + "'s");
      }
    }
    ID.matcher(text)
        .results()
        .map(id -> world.ownerOf(id.group()))
        .distinct()
        .filter(owner -> owner != null && !maySee(probe, owner))
        .forEach(owner -> faults.add("the answer has an id of " + owner));
    judgeForm(probe, answer, faults);
    return faults;
  }

  /// One's own; and whoever knows the id of a job may ask for its state without saying who they are.
  private static boolean maySee(Probe probe, String user) {
    boolean asksForState =
        probe.operation() != null
            && probe.operation().path().equals("/api/v1/imports/{job_id}")
            && !probe.target().contains("user_id=");
    return user.equals(probe.user()) || asksForState;
  }

  private void judgeForm(Probe probe, HttpResponse<byte[]> answer, List<String> faults) {
    String status = Integer.toString(answer.statusCode());
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (answer.statusCode() == 304 || answer.statusCode() == 204) {
      if (answer.body().length > 0) {
        faults.add("an answer without content has some");
      }
    } else if (probe.operation() == null || !isDescribed(probe.operation(), status)) {
      judgeUndescribed(probe, answer, type, faults);
    } else {
      String route = probe.operation().route();
      if (!type.isEmpty() && !isFitting(type, description.contentTypes(route, status))) {
        faults.add("status " + status + " comes as " + type);
      } else if (type.endsWith("json")) {
        judgeJson(answer.body(), description.schema(route, status, type).orElse(null), faults);
      }
    }
    if (type.equals(PROBLEM)
        && answer.body().length > 0
        && !problemTypes.contains(field(answer.body(), "type"))) {
      faults.add("the type of the problem is in no catalogue");
    }
  }

  private boolean isDescribed(Operation operation, String status) {
    return description.statuses(operation.route()).contains(status);
  }

  private static boolean isFitting(String type, Set<String> described) {
    return described.contains(type) || described.contains("*/*");
  }

  private void judgeUndescribed(
      Probe probe, HttpResponse<byte[]> answer, String type, List<String> faults) {
    boolean isHead = probe.method().equals("HEAD");
    boolean isElsewhere =
        probe.operation() == null && (answer.statusCode() < 400 || type.equals("text/html"));
    if (isHead || isElsewhere) {
      return; // a route after all, or the web page, which the description leaves out
    }
    String expected = EVERYWHERE.get(answer.statusCode());
    if (expected == null || !type.equals(PROBLEM)) {
      if (probe.operation() != null || !type.equals(PROBLEM)) {
        faults.add("status " + answer.statusCode() + " as " + type + " is not described");
      }
    } else if (probe.operation() != null && !expected.equals(field(answer.body(), "type"))) {
      faults.add(answer.statusCode() + " with another type than " + expected);
    } else {
      judgeJson(answer.body(), "Problem", faults);
    }
  }

  private void judgeJson(byte[] body, @Nullable String schema, List<String> faults) {
    try {
      Object value = json.readValue(body, Argument.OBJECT_ARGUMENT);
      if (schema != null) {
        faults.addAll(description.misfits(value, schema));
      }
    } catch (IOException broken) {
      faults.add("what says that it is JSON is not: " + broken.getMessage());
    }
  }

  private String field(byte[] body, String name) {
    return json(body) instanceof Map<?, ?> fields ? String.valueOf(fields.get(name)) : "";
  }

  /// The body, where it is JSON.
  @Nullable Object json(byte[] body) {
    try {
      return json.readValue(body, Argument.OBJECT_ARGUMENT);
    } catch (IOException _) {
      return null;
    }
  }
}
