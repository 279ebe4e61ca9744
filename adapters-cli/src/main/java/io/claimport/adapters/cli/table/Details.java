package io.claimport.adapters.cli.table;

import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Style;
import java.util.ArrayList;
import java.util.List;

/// One thing for people: a line for each of its properties. Nothing in it is ever cut.
public final class Details {

  private final List<Line> lines = new ArrayList<>();

  private record Line(String label, Cell cell) {}

  /// A property; one that is not applicable gets no line.
  public Details with(String label, Value value) {
    return value.equals(Value.NOT_APPLICABLE) ? this : and(label, Cell.of(value));
  }

  /// A state, in the colour of good or bad.
  public Details withState(String label, Value value) {
    return and(label, Cell.ofState(value));
  }

  private Details and(String label, Cell cell) {
    lines.add(new Line(label, cell));
    return this;
  }

  public void print(Printer printer) {
    int widest = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
    for (Line line : lines) {
      String label = line.label() + " ".repeat(widest - line.label().length());
      printer.line(
          printer.styled(label, Style.STRONG)
              + "  "
              + printer.styled(line.cell().text(), line.cell().style()));
    }
  }
}
