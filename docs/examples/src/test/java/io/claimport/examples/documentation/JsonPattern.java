package io.claimport.examples.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JSON with `…` in it, as [Expectation] explains.
record JsonPattern(JsonNode root) {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,…]");
  private static final String QUOTED = "\"…\"";

  static JsonPattern of(String text) throws JsonProcessingException {
    return new JsonPattern(JSON.readTree(quoted(text)));
  }

  /// Makes JSON of it: a member `…` is one of that name.
  private static String quoted(String text) {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder json = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    boolean isValue = false;
    while (token.find()) {
      String found = token.group();
      switch (found) {
        case "{", "[" -> open.push(found);
        case "}", "]" -> open.pop();
        default -> {}
      }
      boolean isMember = "{".equals(open.peek()) && !isValue;
      String written = found.equals("…") ? (isMember ? QUOTED + ":" + QUOTED : QUOTED) : found;
      token.appendReplacement(json, Matcher.quoteReplacement(written));
      isValue = found.equals(":");
    }
    return token.appendTail(json).toString();
  }

  boolean matches(String actual) throws JsonProcessingException {
    return matches(root, JSON.readTree(actual));
  }

  private static boolean matches(JsonNode expected, JsonNode actual) {
    if (expected.isTextual() && expected.textValue().equals(Expectation.ANYTHING)) {
      return true;
    }
    if (expected.isTextual() && actual.isTextual()) {
      return Pattern.compile(Expectation.text(expected.textValue()), Pattern.DOTALL)
          .matcher(actual.textValue())
          .matches();
    }
    if (expected.isObject() && actual.isObject()) {
      return hasMembers(expected, actual);
    }
    if (expected.isArray() && actual.isArray()) {
      return hasElements(expected, actual);
    }
    // by their text: 12.5 is not 12.50, for amounts have two decimals
    return expected.toString().equals(actual.toString());
  }

  private static boolean hasMembers(JsonNode expected, JsonNode actual) {
    boolean isOpen = expected.has(Expectation.ANYTHING);
    int named = expected.size() - (isOpen ? 1 : 0);
    if (actual.size() < named || (!isOpen && actual.size() > named)) {
      return false;
    }
    for (Map.Entry<String, JsonNode> member : expected.properties()) {
      boolean isNamed = !member.getKey().equals(Expectation.ANYTHING);
      if (isNamed
          && !(actual.has(member.getKey())
              && matches(member.getValue(), actual.get(member.getKey())))) {
        return false;
      }
    }
    return true;
  }

  /// A `…` at the end stands for any more elements.
  private static boolean hasElements(JsonNode expected, JsonNode actual) {
    int last = expected.size() - 1;
    boolean isOpen = last > 0 && expected.get(last).asText().equals(Expectation.ANYTHING);
    int named = isOpen ? last : expected.size();
    if (actual.size() < named || (!isOpen && actual.size() > named)) {
      return false;
    }
    for (int i = 0; i < named; i++) {
      if (!matches(expected.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }
}
