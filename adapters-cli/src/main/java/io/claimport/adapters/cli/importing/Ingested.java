package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.EntityParameter;
import io.claimport.adapters.cli.option.ShellWord;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// A document that has its job, now or since an earlier time.
///
/// @param message the same in a sentence
record Ingested(ImportJob job, boolean repeated, String message) {

  static final Shape<Ingested> SHAPE =
      Shape.<Ingested>empty()
          .with("success", _ -> flag(true))
          .with("job_id", ingested -> text(ingested.job().id()))
          .with("message", ingested -> text(ingested.message()))
          .with("documents_created", _ -> whole(1))
          .with("line_items_created", ingested -> whole(ImportJobs.lineItems(ingested.job())))
          .with("findings_count", ingested -> whole(ImportJobs.findings(ingested.job())))
          .with("seed", Ingested::seed)
          .with("timestamp", Ingested::timestamp)
          .with("errors", _ -> texts(List.of()));

  /// Takes what was imported; everything else fails.
  ///
  /// @param invalid what to say of a request that is not valid, such as
  ///     [EntityParameter#refused(List)]
  static Ingested of(Outcome outcome, Function<List<Violation>, Failure> invalid) {
    return switch (outcome) {
      case Outcome.Imported(var job) ->
          new Ingested(
              job, false, "Imported " + lineItems(job) + " from " + job.facts().entityName() + ".");
      case Outcome.Accepted(var job) ->
          new Ingested(job, false, "Accepted: a worker will import the document.");
      case Outcome.Repeated(var job) -> repeated(job);
      case Outcome.Refused(var violations) -> throw invalid.apply(violations);
      case Outcome.Unreadable(var job, var reason) -> throw unreadable(job, reason);
      case Outcome.UnsupportedFormat(var supported) -> throw Failure.unsupportedFormat(supported);
      case Outcome.TooLarge(var limit) -> throw Failure.tooLarge(limit);
      case Outcome.KeyConflict _ ->
          throw Failure.refused(
              "The idempotency key belongs to another request.",
              "take a new --idempotency-key for a new request");
    };
  }

  private static Ingested repeated(ImportJob job) {
    return switch (job) {
      case ImportJob.Completed done ->
          new Ingested(
              job,
              true,
              "Repeated: nothing was imported again; " + lineItems(done) + areThere(done));
      case ImportJob.Pending _ ->
          new Ingested(job, true, "Repeated: the first import still waits for a worker.");
      case ImportJob.Processing _ ->
          new Ingested(job, true, "Repeated: the first import is still processing.");
      case ImportJob.Failed failed ->
          throw Failure.refused(
              "Repeated: the first import failed, and it was not tried again: "
                  + failed.reason()
                  + ".",
              seeFindings(job));
    };
  }

  private static Failure unreadable(ImportJob.Failed job, Finding reason) {
    return Failure.unreadable(reason.message(), reason.place().text(), seeFindings(job));
  }

  private static String seeFindings(ImportJob job) {
    return "see what was noticed with `claimport findings "
        + job.id()
        + " --user "
        + ShellWord.of(job.facts().user().value())
        + "`";
  }

  private static String lineItems(ImportJob.Completed job) {
    return Totals.counted(job.lineItems(), "line item");
  }

  private static String areThere(ImportJob.Completed job) {
    return job.lineItems() == 1 ? " is there." : " are there.";
  }

  Value seed() {
    return job.facts().recipe() == null ? Value.ABSENT : whole(job.facts().recipe().seed());
  }

  private Value timestamp() {
    return text(Objects.requireNonNullElse(ImportJobs.completedAt(job), job.facts().createdAt()));
  }
}
