package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user's imports.
///
/// @param success always true
/// @param userId whose imports they are
/// @param totalImports how many there are, over all pages
/// @param imports newest last
/// @param nextCursor asks for the next page; null on the last one
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImportList")
record ImportListResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "ada") String userId,
    @Schema(example = "1") int totalImports,
    List<ImportJobResponse> imports,
    @Schema(example = "MTc") @Nullable String nextCursor) {}
