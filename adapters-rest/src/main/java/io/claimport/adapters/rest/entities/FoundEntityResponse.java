package io.claimport.adapters.rest.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;

/// One entity.
///
/// @param success always true
/// @param entity the entity
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FoundEntity")
record FoundEntityResponse(@Schema(example = "true") boolean success, EntityResponse entity) {}
