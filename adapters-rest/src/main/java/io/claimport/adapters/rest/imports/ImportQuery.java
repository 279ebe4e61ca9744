package io.claimport.adapters.rest.imports;

import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.Cursor;
import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// Which imports are asked for.
record ImportQuery(UserId user, @Nullable JobStatus status, @Nullable Long after, int limit) {

  /// The parameters as they came.
  record Parameters(
      @Nullable String userId,
      @Nullable String status,
      @Nullable String limit,
      @Nullable String cursor) {

    Checked<ImportQuery> check() {
      ParameterCheck check = new ParameterCheck();
      UserId user = check.user(userId);
      JobStatus wanted =
          check.value(
              status,
              JobStatus::ofLabel,
              new Violation(
                  "unknown_status",
                  "status",
                  "status must be pending, processing, completed or failed"));
      Integer size = check.limit(limit, ListImports.MAX_LIMIT);
      Long after = check.cursor(cursor, Cursor::number);
      if (user == null || !check.violations().isEmpty()) {
        return new Checked.Invalid<>(check.violations());
      }
      return new Checked.Valid<>(
          new ImportQuery(user, wanted, after, size == null ? ListImports.MAX_LIMIT : size));
    }
  }
}
