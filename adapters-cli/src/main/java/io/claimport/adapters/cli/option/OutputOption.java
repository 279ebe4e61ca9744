package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.OutputFormat;
import io.claimport.adapters.cli.session.Printer;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The form in which a command answers.
public final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FORM",
      converter = Form.class,
      description = "table (the default) is for people; json, ndjson and csv are for programs.")
  private OutputFormat format = OutputFormat.TABLE;

  public void print(Answer<?> answer, Printer printer) {
    answer.print(format, printer);
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
