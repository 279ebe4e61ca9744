package io.claimport.adapters.rest.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;

/// A provider as a directory lists it.
///
/// @param success always true
/// @param provider the record
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FoundProviderRecord")
record ProviderRecordResponse(@Schema(example = "true") boolean success, Provider provider) {

  /// A provider's directory record.
  ///
  /// @param providerId the entity
  /// @param name marked as fictional
  /// @param specialty what it is good at
  /// @param npi National Provider Identifier; it begins with 9 and can belong to nobody
  /// @param taxId says of itself that it is fictional
  /// @param address says of itself that it is fictional
  /// @param phone a number that is reserved for fiction
  /// @param fax a number that is reserved for fiction
  /// @param inNetwork whether the demo member's plan covers it
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ProviderRecord")
  record Provider(
      @Schema(example = "demo_prov_000001") String providerId,
      @Schema(example = "Cedar Hollow Clinic (DEMO)") String name,
      @Schema(example = "Cardiology") String specialty,
      @Schema(example = "9000000008") String npi,
      @Schema(example = "00-0000001 (fictional)") String taxId,
      @Schema(example = "12 Example Street, Springfield, IL (fictional)") String address,
      @Schema(example = "(217) 555-0101") String phone,
      @Schema(example = "(217) 555-0102") String fax,
      @Schema(example = "true") boolean inNetwork) {}
}
