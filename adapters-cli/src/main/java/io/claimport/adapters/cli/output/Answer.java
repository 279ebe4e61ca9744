package io.claimport.adapters.cli.output;

import io.claimport.adapters.cli.session.Printer;
import java.util.List;
import java.util.function.Consumer;

/// What a command answers, ready for every form.
///
/// @param json the whole answer
/// @param shape of one row
/// @param rows the rows of NDJSON and CSV
/// @param forPeople writes the answer as people want to read it
public record Answer<T>(Value json, Shape<T> shape, List<T> rows, Consumer<Printer> forPeople) {

  /// An answer that is one thing.
  public static <T> Answer<T> one(
      Value json, Shape<T> shape, T thing, Consumer<Printer> forPeople) {
    return new Answer<>(json, shape, List.of(thing), forPeople);
  }

  public void print(OutputFormat format, Printer printer) {
    Runnable print =
        switch (format) {
          case TABLE -> () -> forPeople.accept(printer);
          case JSON -> () -> JsonForm.write(json, printer.out());
          case NDJSON ->
              () -> rows.forEach(row -> JsonForm.writeLine(shape.of(row), printer.out()));
          case CSV -> () -> CsvForm.write(shape, rows, printer.out());
        };
    print.run();
  }
}
