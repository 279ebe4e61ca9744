package io.claimport.adapters.cli.output;

import java.io.Writer;

/// One object for each row, and nothing besides.
record NdjsonRows<T>(Shape<T> shape, Writer out) implements Rows<T> {

  @Override
  public void begin(Value.Fields before) {
    // nothing stands before the rows
  }

  @Override
  public void row(T row) {
    JsonForm.writeLine(shape.of(row), out);
  }

  @Override
  public void end(Value.Fields after) {
    // nothing stands after the rows
  }

  @Override
  public boolean hasRoomForMore() {
    return false;
  }
}
