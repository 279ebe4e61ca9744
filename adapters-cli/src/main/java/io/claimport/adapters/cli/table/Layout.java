package io.claimport.adapters.cli.table;

import io.claimport.adapters.cli.table.TableColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which columns of a table are shown, and how wide.
final class Layout {

  private static final int HIDDEN = -1;

  /// Less than this says too little of a name.
  private static final int LEAST_TEXT = 12;

  private final int[] widths;
  private final List<String> leftOut = new ArrayList<>();

  private Layout(int[] widths) {
    this.widths = widths;
  }

  /// Gives every column what it needs, and less only where the room ends.
  ///
  /// @param room the width of the terminal; without one there is room for everything
  static <T> Layout of(
      List<TableColumn<T>> columns,
      List<List<Cell>> body,
      List<Cell> footer,
      int gap,
      @Nullable Integer room) {
    Layout layout =
        new Layout(
            IntStream.range(0, columns.size())
                .map(i -> needed(i, columns.get(i).heading(), body, footer))
                .toArray());
    if (room != null) {
      layout.leaveOut(columns, gap, room);
      layout.shorten(columns.stream().map(TableColumn::role).toList(), gap, room);
    }
    return layout;
  }

  boolean shows(int column) {
    return widths[column] != HIDDEN;
  }

  int width(int column) {
    return widths[column];
  }

  List<String> leftOut() {
    return leftOut;
  }

  private static int needed(int column, String heading, List<List<Cell>> body, List<Cell> footer) {
    int needed = DisplayWidth.of(heading);
    for (List<Cell> row : body) {
      needed = Math.max(needed, DisplayWidth.of(row.get(column).text()));
    }
    return footer.isEmpty() ? needed : Math.max(needed, DisplayWidth.of(footer.get(column).text()));
  }

  /// Leaves out spare columns, the last one first, until shortening is enough.
  private <T> void leaveOut(List<TableColumn<T>> columns, int gap, int room) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      boolean fits =
          total(gap, IntStream.range(0, widths.length).map(least(columns)).toArray()) <= room;
      if (!fits && columns.get(i).role().isSpare()) {
        widths[i] = HIDDEN;
        leftOut.addFirst(columns.get(i).heading());
      }
    }
  }

  private <T> java.util.function.IntUnaryOperator least(List<TableColumn<T>> columns) {
    return i -> columns.get(i).role().isFlexible() ? Math.min(widths[i], LEAST_TEXT) : widths[i];
  }

  /// Takes from the widest text, column by column of the terminal, until everything fits.
  private void shorten(List<Role> roles, int gap, int room) {
    for (int excess = total(gap, widths) - room; excess > 0; excess--) {
      int widest = HIDDEN;
      for (int i = 0; i < widths.length; i++) {
        if (roles.get(i).isFlexible()
            && widths[i] > LEAST_TEXT
            && (widest == HIDDEN || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest == HIDDEN) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int total(int gap, int[] widths) {
    int total = -gap;
    for (int width : widths) {
      total += width == HIDDEN ? 0 : width + gap;
    }
    return total;
  }
}
