package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.GivenFile;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.progress.Progress;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.session.Exit;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.adapters.cli.table.Table;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.UserId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "batch",
    header = "Import from the portals of many entities.",
    description = {
      "Each line names an entity, and after it what is wished of its document:",
      "num_line_items, seed, as_of, format and scenario, each as NAME=VALUE.",
      "Blank lines and lines that begin with # do not count.",
      "When one import is refused, the others go on, and the exit code is 3."
    },
    footer = {
      "  claimport batch entities.txt --user ada",
      "  echo 'demo_ins_001 num_line_items=10 seed=7' | claimport batch",
      "  claimport entities --limit 9 --output csv | tail -n +2 | cut -d, -f1 |",
      "    claimport batch --user ada"
    })
final class BatchCommand implements Callable<Integer> {

  private static final Shape<Result> SHAPE =
      Shape.<Result>empty()
          .with("entity_id", result -> text(result.entityId()))
          .with("success", result -> flag(result.done() != null))
          .with("job_id", of(done -> text(done.job().id())))
          .with("message", result -> text(result.message()))
          .with("line_items_created", of(done -> whole(ImportJobs.lineItems(done.job()))))
          .with("findings_count", of(done -> whole(ImportJobs.findings(done.job()))))
          .with("seed", of(Ingested::seed))
          .with("errors", result -> texts(result.errors()));

  private static final Table<Result> TABLE =
      Table.<Result>empty()
          .with("Entity", result -> text(result.entityId()))
          .withState("Outcome", result -> text(result.done() == null ? "refused" : "completed"))
          .withNumber("Items", of(done -> whole(ImportJobs.lineItems(done.job()))))
          .withSpare("Job", of(done -> text(done.job().id())))
          .withRunningText("What happened", result -> text(result.sentence()));

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The lines; without it, or with -, standard input.")
  private String file = GivenFile.STANDARD_INPUT;

  @Mixin private final UserOption user = new UserOption();
  @Mixin private final OutputOption output = new OutputOption();

  BatchCommand(Session session) {
    this.session = session;
  }

  /// What became of one line.
  ///
  /// @param done absent where it was refused
  /// @param errors why it was refused
  private record Result(
      String entityId, @Nullable Ingested done, String message, List<String> errors) {

    String sentence() {
      return errors.size() > 1 ? String.join("; ", errors) : message;
    }
  }

  @Override
  public Integer call() throws IOException {
    UserId who = user.id(session.console());
    List<BatchEntry> entries = entries();
    List<Result> results = new ArrayList<>();
    Optional<Unavailable> obstacle = importAll(who, entries, results);
    long refused = results.stream().filter(result -> result.done() == null).count();
    Value json =
        Value.fields()
            .with("success", flag(refused == 0))
            .with("user_id", text(who))
            .with("total", whole(results.size()))
            .with("refused", whole(refused))
            .with("outcomes", SHAPE.all(results))
            .build();
    output.print(
        new Answer<>(json, SHAPE, results, printer -> print(results, refused, printer)),
        session.printer());
    if (obstacle.isPresent()) {
      throw obstacle.get();
    }
    return refused == 0 ? Exit.OK.code() : Exit.REFUSED.code();
  }

  /// All lines are read before the first import, so that it is known how many there are.
  private List<BatchEntry> entries() throws IOException {
    GivenFile given = new GivenFile(file);
    Optional<String> obstacle = given.obstacle();
    if (obstacle.isPresent()) {
      throw Failure.usage(List.of("FILE " + obstacle.get()));
    }
    List<BatchEntry> entries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(given.open(session.console().in()), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BatchEntry.parse(line).ifPresent(entries::add);
      }
    }
    if (entries.isEmpty()) {
      throw Failure.usage(List.of("FILE names no entity"));
    }
    return entries;
  }

  /// Imports until something that all imports stand on is away.
  private Optional<Unavailable> importAll(
      UserId who, List<BatchEntry> entries, List<Result> results) {
    IngestDocument ingest = session.ports().ingestDocument();
    try (Progress progress = Progress.ofItems("Importing", entries.size(), session)) {
      for (BatchEntry entry : entries) {
        results.add(result(entry, who, ingest));
        progress.advance(1);
      }
      return Optional.empty();
    } catch (Unavailable away) {
      return Optional.of(away);
    }
  }

  private Result result(BatchEntry entry, UserId who, IngestDocument ingest) {
    try {
      Ingested done =
          Ingested.of(ingest.ingest(entry.form(who.value(), this::typeOf)), BatchCommand::notValid);
      return new Result(entry.entityId(), done, done.message(), List.of());
    } catch (Failure refused) {
      String message = String.valueOf(refused.getMessage());
      List<String> errors = refused.details().isEmpty() ? List.of(message) : refused.details();
      return new Result(entry.entityId(), null, message, errors);
    }
  }

  private Optional<EntityType> typeOf(String entityId) {
    return session.ports().browseEntities().find(new EntityId(entityId)).map(Entity::type);
  }

  /// The fields keep their names, for the lines spell them so.
  private static Failure notValid(List<Violation> violations) {
    return Failure.usage(violations.stream().map(Violation::message).toList());
  }

  private static Function<Result, Value> of(Function<Ingested, Value> value) {
    return result -> result.done() == null ? Value.ABSENT : value.apply(result.done());
  }

  private void print(List<Result> results, long refused, Printer printer) {
    TABLE.print(results, printer);
    printer.line("");
    printer.line(
        String.format(
            Locale.ROOT, "%,d imported, %,d refused.", results.size() - refused, refused));
    printer.line("Next: claimport data" + user.again());
  }
}
