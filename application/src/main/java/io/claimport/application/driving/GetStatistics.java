package io.claimport.application.driving;

import io.claimport.domain.importing.JobStatus;
import java.util.Map;

/// Tells how much there is, of all users together. It names nobody.
public interface GetStatistics {

  Statistics read();

  /// How much there is.
  ///
  /// @param insurers, providers entities of the catalogue
  /// @param imports how many are in each state; every state is named
  /// @param lineItems of completed imports
  /// @param findings of imports that have ended
  record Statistics(
      int insurers, int providers, Map<JobStatus, Long> imports, long lineItems, long findings) {

    public Statistics {
      imports = Map.copyOf(imports);
    }
  }
}
