package io.claimport.adapters.rest.ingestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimport.adapters.rest.problem.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of each import of a batch.
///
/// @param success whether none of them was refused
/// @param userId whose imports they are
/// @param total how many there were
/// @param refused how many of them were refused
/// @param outcomes one for each, in the order of the request
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "BatchResponse")
record BatchResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "ada") String userId,
    @Schema(example = "2") int total,
    @Schema(example = "0") int refused,
    List<Outcome> outcomes) {

  /// What became of one import.
  ///
  /// @param entityId as the request has it; null where it is no text
  /// @param status what the answer to this import alone would have been
  /// @param result what became of the document; null where it was refused
  /// @param problem why it was refused; null where it was not
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "BatchOutcome")
  record Outcome(
      @Schema(example = "demo_ins_001") @Nullable String entityId,
      @Schema(example = "201") int status,
      @Nullable IngestionResponse result,
      @Nullable Problem problem) {}
}
