package io.claimport.adapters.cli.document;

import io.claimport.adapters.cli.option.GivenFile;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.progress.Progress;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.domain.normalization.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "normalize",
    header = "Read and normalise documents without storing anything.",
    description = {
      "Standard input is read when no file is named, or where one is called -.",
      "JSON is {document, line_items, findings}, a list of these for several files.",
      "NDJSON and CSV have a row for each line item, the name of its file first."
    },
    footer = {
      "  claimport normalize eob.txt",
      "  claimport normalize bills/*.csv --output csv > line-items.csv",
      "  claimport generate demo_ins_001 --seed 7 | claimport normalize --output json"
    })
final class NormalizeCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Documents; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = {
        "Format of the documents. Default: found out from each.",
        "It may name columns of a table: csv;FIELD=HEADING;..."
      })
  private @Nullable String format;

  @Mixin private final OutputOption output = new OutputOption();

  NormalizeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<String> names = files.isEmpty() ? List.of("-") : files;
    List<String> wrongs = new ArrayList<>();
    names.forEach(
        name -> new GivenFile(name).obstacle().ifPresent(wrong -> wrongs.add("FILE " + wrong)));
    if (!wrongs.isEmpty()) {
      throw Failure.usage(wrongs);
    }
    List<Reading> readings = new ArrayList<>();
    Map<String, Failure> failures = new LinkedHashMap<>();
    for (String name : names) {
      read(name, readings, failures);
    }
    if (!readings.isEmpty()) {
      output.print(Reading.answer(readings, names.size() > 1), session.printer());
    }
    if (!failures.isEmpty()) {
      throw names.size() == 1
          ? failures.values().iterator().next()
          : Failure.refused(
              failures.size() + " of " + names.size() + " documents were refused:", failures);
    }
    return 0;
  }

  /// Reads one document. An unreadable one is answered as well, for what it lets notice.
  private void read(String name, List<Reading> readings, Map<String, Failure> failures)
      throws IOException {
    GivenFile file = new GivenFile(name);
    String fileName = Objects.requireNonNullElse(file.fileName(), "stdin");
    NormalizeDocument port = session.ports().normalizeDocument();
    Optional<Failure> failure;
    try (InputStream content = file.open(session.console().in());
        Progress progress =
            Progress.ofBytes("Reading " + file.spokenName(), file.size(), session)) {
      failure =
          switch (port.normalize(fileName, progress.reading(content), format)) {
            case Outcome.Normalized(var document, var items, var findings) -> {
              readings.add(new Reading(document, items, findings));
              yield Optional.empty();
            }
            case Outcome.Unreadable(var document, var reason, var findings) -> {
              readings.add(new Reading(document, List.of(), findings));
              yield Optional.of(unreadable(reason));
            }
            case Outcome.UnsupportedFormat(var supported) ->
                Optional.of(Failure.unsupportedFormat(supported));
            case Outcome.TooLarge(var limit) -> Optional.of(Failure.tooLarge(limit));
          };
    }
    failure.ifPresent(reason -> failures.put(name, reason));
  }

  private static Failure unreadable(Finding reason) {
    return Failure.unreadable(
        reason.message(), reason.place().text(), "look at the findings, and at the document there");
  }
}
