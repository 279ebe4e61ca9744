package io.claimport.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether the system can do its work.
///
/// @param status UP or DOWN
/// @param store DOWN when the store does not answer; left out otherwise
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Health")
record HealthResponse(
    @Schema(example = "UP") String status, @Schema(example = "DOWN") @Nullable String store) {}
