package io.claimport.adapters.cli.table;

import io.claimport.adapters.cli.output.Value;
import java.util.function.Function;

/// One column of a table.
///
/// @param role what may happen to it on a narrow terminal
record TableColumn<T>(String heading, Function<T, Cell> cell, Alignment alignment, Role role) {

  enum Alignment {
    LEFT,
    RIGHT
  }

  enum Role {
    /// Always shown, and whole.
    FIXED,
    /// May be shortened.
    FLEXIBLE,
    /// May be left out.
    SPARE,
    /// May be left out, and shortened before.
    FLEXIBLE_SPARE,
    /// Runs on where the room ends, so that the terminal wraps it; for the last column.
    RUNNING_ON;

    boolean isFlexible() {
      return this == FLEXIBLE || this == FLEXIBLE_SPARE || this == RUNNING_ON;
    }

    boolean isSpare() {
      return this == SPARE || this == FLEXIBLE_SPARE;
    }
  }

  static <T> TableColumn<T> left(String heading, Function<T, Value> value, Role role) {
    return new TableColumn<>(heading, value.andThen(Cell::of), Alignment.LEFT, role);
  }

  static <T> TableColumn<T> right(String heading, Function<T, Value> value) {
    return new TableColumn<>(heading, value.andThen(Cell::of), Alignment.RIGHT, Role.FIXED);
  }

  static <T> TableColumn<T> state(String heading, Function<T, Value> value, Role role) {
    return new TableColumn<>(heading, value.andThen(Cell::ofState), Alignment.LEFT, role);
  }
}
