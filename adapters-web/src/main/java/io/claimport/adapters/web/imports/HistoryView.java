package io.claimport.adapters.web.imports;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Link;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the list of imports shows.
///
/// @param status only imports in this state; in every state when absent
/// @param total how many there are, over all pages
/// @param newestFirst false where there are too many to turn their order around
/// @param older address of the next page
/// @param message what has just been done, in a sentence
public record HistoryView(
    Frame frame,
    @Nullable JobStatus status,
    int total,
    List<ImportJob> jobs,
    boolean newestFirst,
    @Nullable String older,
    @Nullable String message,
    List<String> problems) {

  public List<JobStatus> statuses() {
    return List.of(JobStatus.values());
  }

  static Link link(@Nullable JobStatus status) {
    return Link.to("/imports").with("status", status == null ? null : status.label());
  }

  public String filter(@Nullable JobStatus other) {
    return link(other).toString();
  }

  /// How many line items an import has brought; those of one at work are not seen yet.
  public static int lines(ImportJob job) {
    return switch (job) {
      case ImportJob.Completed done -> done.lineItems();
      case ImportJob.Processing atWork -> atWork.lineItems();
      case ImportJob.Pending _, ImportJob.Failed _ -> 0;
    };
  }
}
