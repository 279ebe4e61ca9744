package io.claimport.adapters.web.imports;

import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one import shows.
///
/// @param repeated whether it was there already when it was wanted
/// @param findings the first of what was noticed
/// @param document as it came; absent where it is too large for a page, or gone
public record JobView(
    Frame frame,
    ImportJob job,
    boolean repeated,
    List<Finding> findings,
    int allFindings,
    @Nullable ReadableDocument document) {

  /// Whether its state may still change.
  public boolean isUnfinished() {
    return isUnfinished(job);
  }

  static boolean isUnfinished(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _, ImportJob.Processing _ -> true;
      case ImportJob.Completed _, ImportJob.Failed _ -> false;
    };
  }

  public @Nullable Recipe recipe() {
    return job.facts().recipe();
  }

  /// How far it is, in a sentence.
  public static String sentence(ImportJob job) {
    return switch (job) {
      case ImportJob.Pending _ -> "Waiting for a worker to take it up.";
      case ImportJob.Processing atWork ->
          atWork.lineItems() == 0
              ? "Reading the document."
              : Wording.count(atWork.lineItems(), "line item") + " so far.";
      case ImportJob.Completed done ->
          "Done: "
              + Wording.count(done.lineItems(), "line item")
              + ", "
              + Wording.count(done.findings(), "finding")
              + ".";
      case ImportJob.Failed failed -> "It failed: " + failed.reason() + ".";
    };
  }

  public String documentAddress() {
    return "/imports/" + job.id() + "/document";
  }
}
