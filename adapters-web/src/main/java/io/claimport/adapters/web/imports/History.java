package io.claimport.adapters.web.imports;

import io.claimport.adapters.web.page.Field;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.micronaut.http.HttpParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a user's imports. The port lists them newest last; as long as they fit into one answer
/// of it, people get them newest first.
record History(
    @Nullable JobStatus status,
    int total,
    List<ImportJob> jobs,
    boolean newestFirst,
    @Nullable String older) {

  private static final int PAGE = 25;

  static History of(ListImports listImports, UserId user, HttpParameters parameters) {
    String label = Field.text(parameters.get("status"));
    JobStatus status = label == null ? null : JobStatus.ofLabel(label).orElse(null);
    Long after = Field.number(parameters.get("after")).orElse(null);
    if (after != null) {
      return inOrder(listImports.list(user, status, after, PAGE), status);
    }
    ListImports.Page all = listImports.list(user, status, null, ListImports.MAX_LIMIT);
    return all.next() == null
        ? turnedAround(all, status, Field.number(parameters.get("page")).orElse(1L))
        : inOrder(listImports.list(user, status, null, PAGE), status);
  }

  private static History inOrder(ListImports.Page page, @Nullable JobStatus status) {
    String older =
        page.next() == null ? null : HistoryView.link(status).with("after", page.next()).toString();
    return new History(status, page.total(), page.imports(), false, older);
  }

  private static History turnedAround(
      ListImports.Page all, @Nullable JobStatus status, long wanted) {
    List<ImportJob> newestFirst = all.imports().reversed();
    int page = Math.clamp(wanted, 1, ListImports.MAX_LIMIT);
    int begin = Math.min((page - 1) * PAGE, newestFirst.size());
    int end = Math.min(begin + PAGE, newestFirst.size());
    String older =
        end == newestFirst.size()
            ? null
            : HistoryView.link(status).with("page", page + 1).toString();
    return new History(status, all.total(), newestFirst.subList(begin, end), true, older);
  }
}
