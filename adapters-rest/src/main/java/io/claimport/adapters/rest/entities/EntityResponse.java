package io.claimport.adapters.rest.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A fictional issuer of billing documents: an insurer or a provider.
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(
    name = "Entity",
    oneOf = {EntityResponse.Insurer.class, EntityResponse.Provider.class})
sealed interface EntityResponse {

  /// A fictional insurer: an issuer of explanations of benefits.
  ///
  /// @param id names it in requests
  /// @param name marked as fictional
  /// @param entityType insurance
  /// @param networkSize national, regional or local
  /// @param planTypes some of HMO, PPO, EPO, POS and HDHP
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Insurer")
  record Insurer(
      @Schema(example = "demo_ins_001") String id,
      @Schema(example = "Beacon Life (DEMO)") String name,
      @Schema(example = "insurance") String entityType,
      @Schema(example = "national") String networkSize,
      @Schema(example = "[\"PPO\", \"HDHP\"]") List<String> planTypes)
      implements EntityResponse {}

  /// A fictional provider of care: an issuer of bills and itemised statements.
  ///
  /// @param id names it in requests
  /// @param name marked as fictional
  /// @param entityType provider
  /// @param specialty what it is good at
  /// @param locationCity where it is
  /// @param locationState two-letter postal code of the state
  /// @param npi National Provider Identifier; it begins with 9 and can belong to nobody
  /// @param acceptsInsurance ids of the insurers that it has a contract with, one to five
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Provider")
  record Provider(
      @Schema(example = "demo_prov_000001") String id,
      @Schema(example = "Cedar Hollow Clinic (DEMO)") String name,
      @Schema(example = "provider") String entityType,
      @Schema(example = "Cardiology") String specialty,
      @Schema(example = "Springfield") String locationCity,
      @Schema(example = "IL") String locationState,
      @Schema(example = "9000000008") String npi,
      @Schema(example = "[\"demo_ins_001\"]") List<String> acceptsInsurance)
      implements EntityResponse {}
}
