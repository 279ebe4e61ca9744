package io.claimport.adapters.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.claimport.application.driving.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes a JSON object apart. It reads once, from front to back, and trusts nothing:
/// neither that names are unique, nor that text is text, nor that there is an end to the
/// nesting.
public final class JsonBodyReader {

  public static final int DEEPEST = 64;
  public static final int MOST_FIELDS = 100;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int SHOWN_OF_A_NAME = 64;
  private static final char REPLACEMENT = '\uFFFD';
  private static final String MALFORMED = "malformed_json";

  /// Some editors begin UTF-8 with one; JSON allows to overlook it.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// Text may be as long as the body, which the server bounds.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final CharBuffer text;
  private final JsonParser parser;
  private final Set<String> known;
  private final Map<String, JsonValue> values = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private JsonBodyReader(CharBuffer text, JsonParser parser, Set<String> known) {
    this.text = text;
    this.parser = parser;
    this.known = known;
  }

  /// Reads a body.
  ///
  /// @param known names of the fields that are wanted
  public static JsonBody read(byte[] body, Set<String> known) {
    CharBuffer text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException _) {
      return new JsonBody.Unusable(MALFORMED, "the body must be JSON in UTF-8", null);
    }
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    CharBuffer json = text.subSequence(start, text.length());
    try (JsonParser parser = JSON.createParser(text.array(), start, json.length())) {
      return new JsonBodyReader(json, parser, known).read();
    } catch (IOException e) {
      throw new UncheckedIOException("nothing was read from anywhere", e);
    }
  }

  private JsonBody read() throws IOException {
    try {
      return object();
    } catch (StreamConstraintsException _) {
      return new JsonBody.Unusable(
          "json_limits",
          "at most "
              + DEEPEST
              + " levels of nesting, numbers of "
              + LONGEST_NUMBER
              + " digits and names of "
              + LONGEST_NAME
              + " characters are taken",
          here());
    } catch (JsonProcessingException e) {
      return new JsonBody.Unusable(MALFORMED, "the body must be JSON", place(e.getLocation()));
    }
  }

  private JsonBody object() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new JsonBody.Unusable("not_an_object", "the body must be a JSON object", null);
    }
    int fields = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      fields++;
      if (fields > MOST_FIELDS) {
        return new JsonBody.Unusable(
            "json_limits", "at most " + MOST_FIELDS + " fields are taken", here());
      }
      field(parser.currentName());
    }
    if (parser.nextToken() != null) {
      return new JsonBody.Unusable(MALFORMED, "nothing may follow the JSON object", here());
    }
    return new JsonBody.Fields(values, violations);
  }

  private void field(String name) throws IOException {
    parser.nextToken();
    if (!known.contains(name)) {
      violations.add(new Violation("unknown_field", shown(name), "there is no such field"));
      parser.skipChildren();
      return;
    }
    JsonValue value = value(name);
    if (values.putIfAbsent(name, value) != null) {
      violate("duplicate_field", name, name + " must not be given more than once");
    }
  }

  private JsonValue value(String field) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new JsonValue.Text(unicode(field, parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeric(parser.getText());
      case VALUE_TRUE -> new JsonValue.Flag(true);
      case VALUE_FALSE -> new JsonValue.Flag(false);
      case START_OBJECT -> structure(field);
      case START_ARRAY -> array();
      default -> new JsonValue.Absent(); // not ours: JsonToken
    };
  }

  /// Passes over an array; whoever wants its elements takes them apart in turn.
  private JsonValue array() throws IOException {
    List<String> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      parser.finishToken();
      int end = (int) parser.currentLocation().getCharOffset();
      elements.add(text.subSequence(start, end).toString());
    }
    return new JsonValue.Array(elements);
  }

  /// Passes over an object, looking at its names and texts, and cuts it out as it was
  /// written.
  private JsonValue structure(String field) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    Deque<Set<String>> names = new ArrayDeque<>();
    names.push(new HashSet<>());
    while (!names.isEmpty()) {
      switch (parser.nextToken()) {
        case START_OBJECT, START_ARRAY -> names.push(new HashSet<>());
        case END_OBJECT, END_ARRAY -> names.pop();
        case FIELD_NAME -> {
          if (!names.getFirst().add(unicode(field, parser.currentName()))) {
            violate("duplicate_field", field, field + " has a name that comes twice");
          }
        }
        case VALUE_STRING -> unicode(field, parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> conceivable(field, parser.getText());
        default -> { // not ours: JsonToken
          // flags and nulls are what they are
        }
      }
    }
    int end = (int) parser.currentLocation().getCharOffset();
    return new JsonValue.Structure(text.subSequence(start, end).toString());
  }

  /// JSON can escape halves of characters, which no other place can hold.
  private String unicode(String field, String value) {
    if (value.codePoints().anyMatch(JsonBodyReader::isHalf)) {
      violate("not_unicode", field, field + " has text that is not Unicode");
    }
    return value;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /// JSON can write numbers so large or so small that nobody can ever read them back.
  private void conceivable(String field, String literal) {
    try {
      new BigDecimal(literal);
    } catch (NumberFormatException _) {
      violate("out_of_range", field, field + " has a number that is too large or too small");
    }
  }

  private void violate(String rule, String field, String message) {
    Violation violation = new Violation(rule, field, message);
    if (!violations.contains(violation)) {
      violations.add(violation);
    }
  }

  /// As much of a name as whoever sent it needs to find it, and as any answer can hold.
  private static String shown(String name) {
    String beginning =
        name.codePoints()
            .limit(SHOWN_OF_A_NAME)
            .map(c -> isHalf(c) ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return beginning.length() < name.length() ? beginning + "…" : beginning;
  }

  private String here() {
    return place(parser.currentLocation());
  }

  private static String place(JsonLocation location) {
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
