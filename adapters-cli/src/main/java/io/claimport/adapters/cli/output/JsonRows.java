package io.claimport.adapters.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// The answer as one object, in which the rows are one of the fields.
final class JsonRows<T> implements Rows<T> {

  private final Shape<T> shape;
  private final String name;
  private final Writer out;
  private final JsonGenerator json;

  /// An answer that has not begun.
  ///
  /// @param name of the field that holds the rows
  JsonRows(Shape<T> shape, String name, Writer out) {
    this.shape = shape;
    this.name = name;
    this.out = out;
    // Never closed before the end: closing would round off an answer that has broken off.
    this.json = JsonForm.indented(out);
  }

  @Override
  public void begin(Value.Fields before) {
    try {
      json.writeStartObject();
      JsonForm.writeFields(before, json);
      json.writeArrayFieldStart(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void row(T row) {
    try {
      JsonForm.write(shape.of(row), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end(Value.Fields after) {
    try {
      json.writeEndArray();
      JsonForm.writeFields(after, json);
      json.writeEndObject();
      json.close();
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasRoomForMore() {
    return true;
  }
}
