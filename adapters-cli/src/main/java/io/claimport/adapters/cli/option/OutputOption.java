package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.OutputFormat;
import io.claimport.adapters.cli.session.Printer;
import picocli.CommandLine.Option;

/// The form in which a command answers.
public final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table is for people, the others are for programs.")
  private OutputFormat format = OutputFormat.TABLE;

  public OutputFormat format() {
    return format;
  }

  public void print(Answer<?> answer, Printer printer) {
    answer.print(format, printer);
  }
}
