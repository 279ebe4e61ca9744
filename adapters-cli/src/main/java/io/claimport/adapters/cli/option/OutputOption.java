package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.OutputFormat;
import io.claimport.adapters.cli.output.Rows;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.session.Printer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The form in which a command answers.
public final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FORM",
      completionCandidates = Forms.class,
      converter = Form.class,
      description = "table (the default) is for people; json, ndjson and csv are for programs.")
  private OutputFormat format = OutputFormat.TABLE;

  /// What takes the rows of a long answer as they come; nothing where people want a table.
  ///
  /// @param name of the field that holds the rows in JSON
  public <T> Optional<Rows<T>> rows(Shape<T> shape, String name, Printer printer) {
    return Rows.of(format, shape, name, printer.out());
  }

  /// What a suggested command must say to be answered in the same form.
  public String again() {
    return format == OutputFormat.TABLE ? "" : " --output " + format;
  }

  public void print(Answer<?> answer, Printer printer) {
    answer.print(format, printer);
  }

  static final class Forms extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Forms() {
      super(Arrays.stream(OutputFormat.values()).map(OutputFormat::toString).toList());
    }
  }

  static final class Form implements ITypeConverter<OutputFormat> {

    @Override
    public OutputFormat convert(String text) {
      return Arrays.stream(OutputFormat.values())
          .filter(form -> form.toString().equals(text))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("it must be table, json, ndjson or csv"));
    }
  }
}
