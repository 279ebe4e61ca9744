package io.claimport.application.driving;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists a user's imports, newest last. A user without imports has an empty list.
public interface ListImports {

  int MAX_LIMIT = 1_000;

  /// A page of the imports.
  ///
  /// @param status only imports in this state; in every state when absent
  /// @param after the last import of the page before; the first page when absent
  /// @param limit 1 to [#MAX_LIMIT]; what lies outside is brought inside
  Page list(UserId user, @Nullable JobStatus status, @Nullable Long after, int limit);

  /// A page of imports.
  ///
  /// @param total how many imports there are, over all pages
  /// @param next where the next page starts after; absent on the last page
  record Page(int total, List<ImportJob> imports, @Nullable Long next) {}
}
