package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/// The state of one import, never its line items.
///
/// @param success whether the question was answered; it says nothing about the import
/// @param jobId the same as in import_job
/// @param status the same as in import_job
/// @param importJob all that is known of the import
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImportStatus")
record ImportStatusResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11") UUID jobId,
    @Schema(example = "completed") String status,
    ImportJobResponse importJob) {}
