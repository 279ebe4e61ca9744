package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/// What was noticed in an import.
///
/// @param success always true
/// @param jobId the import
/// @param totalFindings how many there are
/// @param findings in the order in which they were noticed
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FindingList")
public record FindingListResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11") UUID jobId,
    @Schema(example = "1") int totalFindings,
    List<FindingResponse> findings) {}
