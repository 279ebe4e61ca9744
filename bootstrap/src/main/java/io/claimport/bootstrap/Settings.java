package io.claimport.bootstrap;

import io.claimport.application.driving.GetImportStatus.Isolation;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Everything that an operator can set, under the prefix `claimport`.
///
/// The defaults stand, each with its explanation, in `application.yml`. Each setting is also an
/// environment variable: `claimport.data-folder` is `CLAIMPORT_DATA_FOLDER`.
///
/// @param maxDocumentBytes largest document that is imported or normalised
/// @param lease how long an import may go without a sign of life before it counts as dead
/// @param retention how long an import is kept after its end; for good when absent
/// @param isolation whether the knowledge of a job id is enough to ask for its status
/// @param catalog which catalogue of fictional entities is served
@ConfigurationProperties("claimport")
record Settings(
    long maxDocumentBytes,
    Duration lease,
    @Nullable Duration retention,
    Isolation isolation,
    Catalog catalog) {

  /// What holds where an operator has set nothing: the same as in `application.yml`, for commands
  /// that have no time to read it.
  static final Settings SHIPPED =
      new Settings(
          10_485_760, Duration.ofMinutes(5), null, Isolation.CLASSIC, new Catalog(42, 30, 10_000));

  @ConfigurationProperties("catalog")
  record Catalog(long seed, int insurers, int providers) {}
}
