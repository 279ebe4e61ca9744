package io.claimport.adapters.cli.importing;

import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.ListImports.Page;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// A user's imports, read page after page, so that nobody has to hold all of them.
final class ImportPages {

  private final ListImports imports;
  private final UserId user;
  private final @Nullable JobStatus status;
  private @Nullable Long after;
  private int left;

  /// Reads nothing yet.
  ///
  /// @param limit how many imports at most, over all pages
  ImportPages(
      ListImports imports,
      UserId user,
      @Nullable JobStatus status,
      @Nullable Long after,
      int limit) {
    this.imports = imports;
    this.user = user;
    this.status = status;
    this.after = after;
    this.left = limit;
  }

  Page next() {
    Page page = imports.list(user, status, after, Math.min(left, ListImports.MAX_LIMIT));
    after = page.next();
    left -= page.imports().size();
    return page;
  }

  /// Whether the last page was neither the end of the imports nor that of what is wanted.
  boolean hasNext() {
    return after != null && left > 0;
  }

  /// Where to go on after the last page; absent where nothing is left.
  @Nullable Long end() {
    return after;
  }
}
