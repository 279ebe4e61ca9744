package io.claimport.adapters.cli.output;

import java.io.Writer;

/// One line for each row, under a line of names, and nothing besides.
record CsvRows<T>(Shape<T> shape, Writer out) implements Rows<T> {

  @Override
  public void begin(Value.Fields before) {
    CsvForm.writeNames(shape, out);
  }

  @Override
  public void row(T row) {
    CsvForm.writeRow(shape.of(row), out);
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
