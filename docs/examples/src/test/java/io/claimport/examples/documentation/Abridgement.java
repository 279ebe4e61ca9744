package io.claimport.examples.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Shows an answer in a page: whatever differs from run to run becomes `…`, JSON is laid out, and of
/// an array remains the first element. An author may shorten it further.
final class Abridgement {

  private static final Pattern CHANGING =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\\d{4}-\\d\\d-\\d\\d"
              + " \\d\\d:\\d\\d|[0-9a-f]{64}");
  private static final int WIDTH = 100;

  private Abridgement() {}

  static List<String> of(String said) {
    if (Expectation.isJson(said)) {
      try {
        List<String> lines = new ArrayList<>();
        lay(JsonPattern.JSON.readTree(said), "", "", "", lines);
        return lines;
      } catch (JsonProcessingException _) {
        // more than one value, such as NDJSON: lines
      }
    }
    return said.lines().map(Abridgement::constant).toList();
  }

  private static String constant(String text) {
    return CHANGING.matcher(text).replaceAll(Expectation.ANYTHING);
  }

  private static void lay(
      JsonNode node, String indent, String name, String after, List<String> lines) {
    String flat =
        constant(node.toString().replaceAll("(?<=[\\]}0-9\"e]),\"", ", \"").replace("\":", "\": "));
    boolean isLong = indent.length() + name.length() + flat.length() > WIDTH;
    switch (node) {
      case ArrayNode array when isLong || (array.size() > 1 && array.get(0).isObject()) -> {
        lines.add(indent + name + "[");
        lay(array.get(0), indent + "  ", "", array.size() > 1 ? "," : "", lines);
        if (array.size() > 1) {
          lines.add(indent + "  " + Expectation.ANYTHING);
        }
        lines.add(indent + "]" + after);
      }
      case ObjectNode object when isLong || indent.isEmpty() -> {
        lines.add(indent + name + "{");
        int rest = object.size();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
          String key = "\"" + member.getKey() + "\": ";
          lay(member.getValue(), indent + "  ", key, --rest == 0 ? "" : ",", lines);
        }
        lines.add(indent + "}" + after);
      }
      default -> lines.add(indent + name + flat + after); // not ours: JsonNode
    }
  }
}
