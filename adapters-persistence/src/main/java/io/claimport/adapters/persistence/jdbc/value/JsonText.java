package io.claimport.adapters.persistence.jdbc.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Small collections as the JSON text of one column. Whatever was written is read back
/// the same.
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /// `["a","b"]`
  public static String ofList(List<String> texts) {
    return write(json -> writeArray(json, texts));
  }

  public static List<String> list(String json) {
    return read(json, JsonText::readArray);
  }

  /// `[["a","b"],["c","d"]]`
  public static String ofRows(List<List<String>> rows) {
    return write(json -> {
      json.writeStartArray();
      for (List<String> row : rows) {
        writeArray(json, row);
      }
      json.writeEndArray();
    });
  }

  public static List<List<String>> rows(String json) {
    return read(
        json,
        parser -> {
          List<List<String>> rows = new ArrayList<>();
          while (parser.nextToken() == JsonToken.START_ARRAY) {
            rows.add(readArray(parser));
          }
          return rows;
        });
  }

  /// `{"a":"b","c":"d"}`
  public static String ofMap(Map<String, String> map) {
    return write(json -> {
      json.writeStartObject();
      for (var entry : map.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    });
  }

  public static Map<String, String> map(String json) {
    return read(
        json,
        parser -> {
          Map<String, String> map = new LinkedHashMap<>();
          for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            map.put(name, parser.nextTextValue());
          }
          return map;
        });
  }

  private static void writeArray(JsonGenerator json, List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /// The parser stands on the start of the array.
  private static List<String> readArray(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text = parser.nextTextValue(); text != null; text = parser.nextTextValue()) {
      texts.add(text);
    }
    return texts;
  }

  private static String write(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static <T> T read(String json, Reading<T> reading) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return reading.from(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(JsonParser json) throws IOException;
  }
}
