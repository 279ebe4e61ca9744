package io.claimport.adapters.documents.fhir.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.claimport.adapters.documents.decoding.Decoding;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A JSON document in the making: UTF-8, two blanks to indent, line feeds.
final class JsonPage implements Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  JsonPage(OutputStream out) throws IOException {
    this.json = JSON.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  /// What stands between the brackets of an object or an array.
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  void object(String member, Content content) throws IOException {
    json.writeFieldName(member);
    object(content);
  }

  void array(String member, Content content) throws IOException {
    json.writeArrayFieldStart(member);
    content.write();
    json.writeEndArray();
  }

  /// An array with one object.
  void one(String member, Content content) throws IOException {
    array(member, () -> object(content));
  }

  /// A text on one line; none, where there is nothing to say.
  void text(String member, @Nullable String text) throws IOException {
    String line = text == null ? "" : Decoding.oneLine(text);
    if (!line.isBlank()) {
      json.writeStringField(member, line);
    }
  }

  void number(String member, BigDecimal number) throws IOException {
    json.writeFieldName(member);
    json.writeNumber(number);
  }

  void number(String member, int number) throws IOException {
    json.writeNumberField(member, number);
  }

  void bool(String member, boolean value) throws IOException {
    json.writeBooleanField(member, value);
  }

  /// An array with one text.
  void strings(String member, String text) throws IOException {
    json.writeFieldName(member);
    json.writeArray(new String[] {text}, 0, 1);
  }

  /// An array with one number.
  void numbers(String member, int number) throws IOException {
    json.writeFieldName(member);
    json.writeArray(new int[] {number}, 0, 1);
  }

  void coding(String system, String code) throws IOException {
    object(() -> {
      text("system", system);
      text("code", code);
    });
  }

  /// A concept with one coding.
  void concept(String member, String system, String code) throws IOException {
    object(member, () -> array("coding", () -> coding(system, code)));
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
