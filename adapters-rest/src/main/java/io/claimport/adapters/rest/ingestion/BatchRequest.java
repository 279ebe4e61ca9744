package io.claimport.adapters.rest.ingestion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

// It only describes the body; BatchBody reads it.
/// Many imports for one user.
///
/// @param userId whose imports they are: 1 to 128 characters without blanks
/// @param entities what is to be imported from each entity, in this order; 1 to 1,000 of them
@Schema(name = "BatchRequest")
record BatchRequest(
    @Schema(example = "ada", requiredMode = Schema.RequiredMode.REQUIRED) String userId,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Entry> entities) {

  /// One import. It may have every field of an IngestionRequest except user_id.
  ///
  /// @param entityType what issues the document: insurance or provider
  /// @param entityId an entity of the catalogue
  /// @param numLineItems how many service lines the portal writes, 1 to 10,000
  /// @param seed decides every made-up value; one is drawn and told when left out
  @Schema(name = "BatchEntry")
  record Entry(
      @Schema(
              type = "string",
              example = "insurance",
              allowableValues = {"insurance", "provider"},
              requiredMode = Schema.RequiredMode.REQUIRED)
          String entityType,
      @Schema(example = "demo_ins_001", requiredMode = Schema.RequiredMode.REQUIRED)
          String entityId,
      @Schema(example = "5", minimum = "1", maximum = "10000") @Nullable Integer numLineItems,
      @Schema(example = "7") @Nullable Long seed) {}
}
