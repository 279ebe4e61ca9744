package io.claimport.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;

/// How much there is, of all users together.
///
/// @param success always true
/// @param entities of the catalogue
/// @param imports by their state
/// @param lineItems of completed imports
/// @param findings of imports that have ended
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Statistics")
record StatisticsResponse(
    @Schema(example = "true") boolean success,
    Entities entities,
    Imports imports,
    @Schema(example = "1205") long lineItems,
    @Schema(example = "17") long findings) {

  /// Entities of the catalogue.
  ///
  /// @param insurance how many insurers
  /// @param provider how many providers
  @Serdeable(naming = SnakeCaseStrategy.class)
  @Schema(name = "EntityStatistics")
  record Entities(@Schema(example = "30") int insurance, @Schema(example = "10000") int provider) {}

  /// Imports by their state.
  ///
  /// @param pending how many wait for a worker
  /// @param processing how many are at work
  /// @param completed how many have succeeded
  /// @param failed how many have not
  @Serdeable(naming = SnakeCaseStrategy.class)
  @Schema(name = "ImportStatistics")
  record Imports(
      @Schema(example = "0") long pending,
      @Schema(example = "1") long processing,
      @Schema(example = "240") long completed,
      @Schema(example = "2") long failed) {}
}
