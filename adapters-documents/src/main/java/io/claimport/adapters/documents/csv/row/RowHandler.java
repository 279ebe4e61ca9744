package io.claimport.adapters.documents.csv.row;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/// Takes over the cells of a row as they are cut. What is larger than any table that people or
/// programs write throws [CsvParseException], and so does a quotation mark behind blanks, if
/// nobody has forgiven such blanks.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

  private static final int LONGEST_CELL = 64 * 1024;
  private static final int LONGEST_ROW = 1024 * 1024;
  private static final int MOST_CELLS = 2_000;

  private final boolean forgiving;
  private String[] cells = {""};
  private int length;
  private boolean quoted;
  private int number;

  RowHandler(boolean forgiving) {
    this.forgiving = forgiving;
  }

  /// Most rows have as many cells as the one before.
  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new String[cells.length];
    length = 0;
    quoted = false;
  }

  @Override
  protected void handleField(
      int index, char[] characters, int offset, int count, boolean isQuoted) {
    length += count;
    if (count > LONGEST_CELL || length > LONGEST_ROW || index >= MOST_CELLS) {
      throw new CsvParseException("row " + (number + 1) + " has more than " + Records.LIMITS);
    }
    if (!forgiving && !isQuoted && count > 0 && characters[offset] <= ' ') {
      refuseQuoteBehindBlanks(new String(characters, offset, count));
    }
    if (index == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[index] = new String(characters, offset, count);
    quoted |= isQuoted;
  }

  private void refuseQuoteBehindBlanks(String cell) {
    if (cell.stripLeading().startsWith("\"")) {
      throw new CsvParseException("row " + (number + 1) + " has blanks before a quotation mark");
    }
  }

  @Override
  protected void handleEmpty() {
    cells[0] = "";
  }

  @Override
  protected Row buildRecord() {
    number++;
    if (getFieldCount() != cells.length) {
      cells = Arrays.copyOf(cells, getFieldCount());
    }
    return new Row(number, cells, quoted);
  }
}
