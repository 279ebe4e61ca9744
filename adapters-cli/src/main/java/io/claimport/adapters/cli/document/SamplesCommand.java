package io.claimport.adapters.cli.document;

import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Samples;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.BrowseSamples.Outcome;
import io.claimport.domain.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "samples",
    header = "List ugly documents to try a reader with, or write one.",
    description = {
      "Each is fictional and ugly in the way of real ones; the list says what is expected",
      "of a reader: line items, totals, findings, or the rule that refuses the document."
    },
    footer = {
      "  claimport samples",
      "  claimport samples --output json > expected.json",
      "  claimport samples odd-delimiters.835 | claimport normalize -",
      "  claimport samples paper-statement.pdf --out ."
    })
final class SamplesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Write this sample; without a name they are listed.")
  private @Nullable String name;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to this file, or into this folder; else to standard output.")
  private @Nullable String out;

  @Mixin private final OutputOption output = new OutputOption();

  SamplesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null && out != null) {
      throw Failure.usage(List.of("--out needs the NAME of a sample"));
    }
    if (name == null) {
      list();
    } else {
      write(name);
    }
    return 0;
  }

  private void list() {
    List<Sample> samples = session.ports().browseSamples().list();
    Value json =
        Value.fields()
            .with("success", Value.flag(true))
            .with("total", Value.whole(samples.size()))
            .with("samples", Samples.SHAPE.all(samples))
            .build();
    output.print(
        new Answer<>(json, Samples.ROW, samples, printer -> print(samples, printer)),
        session.printer());
  }

  private static void print(List<Sample> samples, Printer printer) {
    Samples.TABLE.print(samples, printer);
    printer.line("");
    printer.line(String.format(Locale.ROOT, "%,d samples.", samples.size()));
    printer.line("Next: claimport samples NAME | claimport normalize -");
  }

  private void write(String wanted) throws IOException {
    switch (session.ports().browseSamples().open(wanted)) {
      case Outcome.Found(var sample, var content) -> write(sample, content);
      case Outcome.Unknown _ ->
          throw Failure.notFound("There is no such sample.", "list them with claimport samples");
    }
  }

  private void write(Sample sample, InputStream content) throws IOException {
    try (content) {
      byte[] bytes = content.readAllBytes();
      if (out == null) {
        session.printer().bytes().write(bytes);
        return;
      }
      OutFile file = OutFile.named(out, sample.name());
      file.write(bytes);
      session.printer().errorLine(file.written(bytes.length));
    }
  }
}
