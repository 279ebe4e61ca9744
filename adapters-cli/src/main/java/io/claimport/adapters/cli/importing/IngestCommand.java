package io.claimport.adapters.cli.importing;

import io.claimport.adapters.cli.option.EntityParameter;
import io.claimport.adapters.cli.option.GivenFile;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.PortalOptions;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.JsonForm;
import io.claimport.adapters.cli.progress.Progress;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.SourceMethod;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "ingest",
    header = "Import a billing document and normalise it.",
    description = {
      "Without --file, the entity's simulated portal writes the document.",
      "Giving the same file again for the same user and entity changes nothing.",
      "Fictional data only: never give the document of a real person."
    },
    footer = {
      "  claimport ingest demo_ins_001",
      "  claimport ingest demo_prov_000001 --items 10 --seed 7 --as-of 2026-03-01",
      "  claimport ingest demo_ins_002 --file eob.txt --user ada",
      "  claimport generate demo_ins_001 | claimport ingest demo_ins_001 --file -",
      "  claimport ingest demo_ins_001 --metadata '{\"case\": 12}' --output json"
    })
final class IngestCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final EntityParameter entity = new EntityParameter();
  @Mixin private final UserOption user = new UserOption();

  @Option(
      names = "--file",
      paramLabel = "PATH",
      description = "Give this document instead; - reads it from standard input.")
  private @Nullable String file;

  @Option(names = "--force", description = "Import the file even if it was imported before.")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "Format of the document, wished or given. Default: the entity's, or found out.")
  private @Nullable String format;

  @Mixin private final PortalOptions wishes = new PortalOptions();

  @Option(
      names = "--metadata",
      paramLabel = "JSON",
      description = "A JSON object to keep with the import, at most 16 KiB.")
  private @Nullable String metadata;

  @Option(
      names = "--idempotency-key",
      paramLabel = "KEY",
      description = "Your name for this request: under it, repeating changes nothing.")
  private @Nullable String idempotencyKey;

  @Mixin private final OutputOption output = new OutputOption();

  IngestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Violation> violations = new ArrayList<>();
    Ingested ingested = Ingested.of(ingest(violations), entity::refused);
    output.print(
        Answer.one(
            Ingested.SHAPE.of(ingested),
            Ingested.SHAPE,
            ingested,
            printer -> print(ingested, printer)),
        session.printer());
    return 0;
  }

  private Outcome ingest(List<Violation> violations) throws IOException {
    IngestDocument port = session.ports().ingestDocument();
    try (InputStream content = content(violations);
        Progress progress = progress()) {
      return port.ingest(form(progress.reading(content), violations));
    }
  }

  private Progress progress() throws IOException {
    if (file == null) {
      return Progress.ofBytes("Importing", null, session);
    }
    GivenFile given = new GivenFile(file);
    Long size = given.obstacle().isPresent() ? null : given.size();
    return Progress.ofBytes("Importing " + given.spokenName(), size, session);
  }

  /// The given file, or nothing at all: both where none is given and where it cannot be read.
  private InputStream content(List<Violation> violations) throws IOException {
    if (file == null) {
      return InputStream.nullInputStream();
    }
    GivenFile given = new GivenFile(file);
    Optional<String> obstacle = given.obstacle();
    if (obstacle.isPresent()) {
      violations.add(new Violation("no_such_file", "file", "file " + obstacle.get()));
      return InputStream.nullInputStream();
    }
    return given.open(session.console().in());
  }

  @SuppressWarnings("NullAway") // it overlooks null marks on nested types in other jars
  private SubmissionForm form(InputStream content, List<Violation> violations) {
    // An unknown entity has no type; the form then names it once, whichever type is said.
    Optional<Entity> known = entity.find(session.ports().browseEntities());
    Long items = wishes.items(violations);
    Long seed = wishes.seed(violations);
    if (force && file == null) {
      violations.add(new Violation("not_applicable", "force", "force needs --file"));
    }
    return new SubmissionForm(
        user.text(session.console()),
        known.map(Entity::type).orElse(EntityType.INSURANCE).label(),
        entity.text(),
        items,
        seed,
        wishes.asOf(),
        wishes.scenario(),
        format,
        document(content),
        metadata(violations),
        Execution.IMMEDIATE,
        idempotencyKey,
        violations);
  }

  private Source.@Nullable Given document(InputStream content) {
    return file == null
        ? null
        : new Source.Given(
            SourceMethod.FILE_UPLOAD, new GivenFile(file).fileName(), content, format, force);
  }

  private @Nullable String metadata(List<Violation> violations) {
    if (metadata == null) {
      return null;
    }
    Optional<String> object = JsonForm.compactObject(metadata);
    if (object.isEmpty()) {
      violations.add(new Violation("not_an_object", "metadata", "metadata must be a JSON object"));
    }
    return object.orElse(null);
  }

  private void print(Ingested ingested, Printer printer) {
    printer.line(ingested.message());
    if (ingested.repeated() && file != null) {
      printer.line("--force would import the file again.");
    }
    printer.line("");
    ImportJobs.details(ingested.job()).print(printer);
    printer.line("");
    printNext(ingested.job(), printer);
  }

  private void printNext(ImportJob job, Printer printer) {
    String look =
        switch (job) {
          case ImportJob.Pending _, ImportJob.Processing _ -> "status ";
          case ImportJob.Completed _, ImportJob.Failed _ -> "data --job ";
        };
    printer.line("Next: claimport " + look + job.id() + user.again());
    if (ImportJobs.findings(job) > 0) {
      printer.line("      claimport findings " + job.id() + user.again());
    }
  }
}
