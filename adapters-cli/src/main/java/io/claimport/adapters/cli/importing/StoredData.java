package io.claimport.adapters.cli.importing;

import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import org.jspecify.annotations.Nullable;

/// Reads line items, or fails.
final class StoredData {

  private StoredData() {}

  static Outcome.Found read(GetNormalizedData data, UserId user, @Nullable JobId job) {
    return switch (data.read(user, job)) {
      case Outcome.Found found -> found;
      case Outcome.UnknownJob _ -> throw JobParameter.unknown(String.valueOf(job));
      case Outcome.AccessDenied _ -> throw Failure.accessDenied();
    };
  }
}
