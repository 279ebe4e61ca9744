package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.table.Details;
import io.claimport.adapters.cli.table.Table;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Recipe;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Import jobs. In the domain each state has a type of its own, here they all have the same fields.
public final class ImportJobs {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  public static final Shape<ImportJob> SHAPE =
      Shape.<ImportJob>empty()
          .with("job_id", job -> text(job.id()))
          .with("user_id", job -> text(job.facts().user()))
          .with("entity_type", job -> text(job.facts().entity().type().label()))
          .with("entity_id", job -> text(job.facts().entity().id()))
          .with("entity_name", job -> text(job.facts().entityName()))
          .with("source_type", job -> text(job.facts().entity().type().label() + "_portal"))
          .with("source_method", job -> text(job.facts().method().label()))
          .with("status", job -> text(job.status().label()))
          .with("documents", job -> Documents.SHAPE.all(List.of(job.document())))
          .with("documents_count", _ -> whole(1))
          .with("line_items_count", job -> whole(lineItems(job)))
          .with("findings_count", job -> whole(findings(job)))
          .with("metadata", job -> new Value.Foreign(job.facts().metadata().json()))
          .with("recipe", job -> recipe(job.facts().recipe()))
          .with("created_at", job -> text(job.facts().createdAt()))
          .with("completed_at", job -> text(completedAt(job)))
          .with("error_message", job -> text(error(job)));

  public static final Table<ImportJob> TABLE =
      Table.<ImportJob>empty()
          .with("Job", job -> text(job.id()))
          .with("Entity", job -> text(job.facts().entity().id()))
          .withState("Status", job -> text(job.status().label()))
          .withNumber("Items", job -> whole(lineItems(job)))
          .withNumber("Findings", job -> whole(findings(job)))
          .withSpareText("Name", job -> text(job.facts().entityName()))
          .withSpare("Created (UTC)", job -> text(minutes(job.facts().createdAt())))
          .withSpareText("Document", job -> text(job.document().fileName()));

  private ImportJobs() {}

  /// How many there are; so far, while the job is at work.
  public static int lineItems(ImportJob job) {
    return switch (job) {
      case ImportJob.Processing processing -> processing.lineItems();
      case ImportJob.Completed completed -> completed.lineItems();
      case ImportJob.Pending _, ImportJob.Failed _ -> 0;
    };
  }

  public static int findings(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _, ImportJob.Processing _ -> 0;
      case ImportJob.Completed completed -> completed.findings();
      case ImportJob.Failed failed -> failed.findings();
    };
  }

  /// When the job ended, one way or the other.
  public static @Nullable Instant completedAt(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _, ImportJob.Processing _ -> null;
      case ImportJob.Completed completed -> completed.completedAt();
      case ImportJob.Failed failed -> failed.failedAt();
    };
  }

  private static @Nullable String error(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _, ImportJob.Processing _, ImportJob.Completed _ -> null;
      case ImportJob.Failed failed -> failed.reason();
    };
  }

  /// What people want to know of one job.
  public static Details details(ImportJob job) {
    Recipe recipe = job.facts().recipe();
    return new Details()
        .with("Job", text(job.id()))
        .withState("Status", text(job.status().label()))
        .with("User", text(job.facts().user()))
        .with("Entity", text(job.facts().entityName() + ", " + job.facts().entity().id()))
        .with("Document", text(Documents.summary(job.document())))
        .with("Line items", progress(job))
        .with("Findings", whole(findings(job)))
        .with("Created", text(job.facts().createdAt()))
        .with("Ended", text(completedAt(job)))
        .with("Seed", recipe == null ? Value.NOT_APPLICABLE : text(recipe.seed()))
        .with("As of", recipe == null ? Value.NOT_APPLICABLE : text(recipe.asOf()))
        .with("Error", error(job) == null ? Value.NOT_APPLICABLE : text(error(job)));
  }

  private static Value progress(ImportJob job) {
    return switch (job) {
      case ImportJob.Processing processing ->
          text(String.format(Locale.ROOT, "%,d so far", processing.lineItems()));
      case ImportJob.Pending _, ImportJob.Completed _, ImportJob.Failed _ -> whole(lineItems(job));
    };
  }

  private static String minutes(Instant instant) {
    return MINUTES.format(instant);
  }

  private static Value recipe(@Nullable Recipe recipe) {
    return recipe == null
        ? Value.ABSENT
        : Value.fields()
            .with("generator", whole(recipe.generator()))
            .with(
                "catalog",
                Value.fields()
                    .with("seed", whole(recipe.catalog().seed()))
                    .with("insurers", whole(recipe.catalog().insurers()))
                    .with("providers", whole(recipe.catalog().providers()))
                    .build())
            .with("entity_type", text(recipe.entity().type().label()))
            .with("entity_id", text(recipe.entity().id()))
            .with("user_id", text(recipe.user()))
            .with("num_line_items", whole(recipe.items()))
            .with("seed", whole(recipe.seed()))
            .with("as_of", text(recipe.asOf()))
            .with("format", text(recipe.format()))
            .with("scenario", text(recipe.scenario().label()))
            .build();
  }
}
