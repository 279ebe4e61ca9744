package io.claimport.adapters.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/// Writes values as JSON: indented for an answer, in one line for a row.
public final class JsonForm {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonForm() {}

  /// Reads a text that should be one JSON object, and puts it into one line. It is nothing if it is
  /// anything else, has a name twice, or escapes halves of characters, which nobody else can hold.
  public static Optional<String> compactObject(String text) {
    StringWriter compact = new StringWriter();
    try (JsonParser parser = STRICT.createParser(text);
        JsonGenerator json = FACTORY.createGenerator(compact)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      json.copyCurrentStructureExact(parser);
      if (parser.nextToken() != null) {
        return Optional.empty();
      }
    } catch (IOException _) { // in memory, so it can only be the syntax
      return Optional.empty();
    }
    return Optional.of(compact.toString()).filter(JsonForm::isUnicode);
  }

  private static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  static void write(Value value, Writer out) {
    write(value, out, true);
  }

  static void writeLine(Value value, Writer out) {
    write(value, out, false);
  }

  static String compact(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// A generator for whoever writes a document in pieces.
  static JsonGenerator indented(Writer out) {
    try {
      return FACTORY.createGenerator(out).setPrettyPrinter(indentedByTwo());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Value value, Writer out, boolean indented) {
    try (JsonGenerator json = indented ? indented(out) : FACTORY.createGenerator(out)) {
      write(value, json);
      json.flush();
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter indentedByTwo() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  static void write(Value value, JsonGenerator json) throws IOException {
    switch (value) {
      case Value.Absent _ -> json.writeNull();
      case Value.NotApplicable _ -> json.writeNull();
      case Value.Text(var text) -> json.writeString(text);
      case Value.Whole(var number) -> json.writeNumber(number);
      case Value.Decimal(var number) -> json.writeNumber(number);
      case Value.Amount(var dollars) -> json.writeNumber(dollars);
      case Value.Flag(var yes) -> json.writeBoolean(yes);
      case Value.Items(var values) -> {
        json.writeStartArray();
        for (Value item : values) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case Value.Fields fields -> {
        json.writeStartObject();
        writeFields(fields, json);
        json.writeEndObject();
      }
      case Value.Foreign(var text) -> copy(text, json);
    }
  }

  /// Writes the fields into the object that is open.
  static void writeFields(Value.Fields fields, JsonGenerator json) throws IOException {
    for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
      if (!field.getValue().equals(Value.NOT_APPLICABLE)) {
        json.writeFieldName(field.getKey());
        write(field.getValue(), json);
      }
    }
  }

  /// Token by token, so that it stays in one line where everything else does.
  private static void copy(String text, JsonGenerator json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      json.copyCurrentStructureExact(parser);
    }
  }
}
