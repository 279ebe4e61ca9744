package io.claimport.adapters.rest.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of entities.
///
/// @param success always true
/// @param total how many entities pass the filters, over all pages
/// @param entities in the order of their ids
/// @param nextCursor asks for the next page; null on the last one
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "EntityList")
record EntityListResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "10030") int total,
    List<EntityResponse> entities,
    @Schema(example = "ZGVtb19pbnNfMDAx") @Nullable String nextCursor) {}
